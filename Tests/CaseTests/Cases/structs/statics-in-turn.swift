// A static property gets its value when it is first used, which may change what stands before it.
struct Registry {
  static var count = 0
  static let first = Registry()
  static let second: Registry = { count += 10; return Registry() }()
  let number: Int
  init() {
    Self.count += 1
    number = Self.count
  }
}
print(Registry.count, Registry.first.number, Registry.count)
// expect: 0 1 1
let sum = Registry.count * 100 + Registry.second.number + Registry.count
print(sum, [Registry.count, Registry.first.number], (Registry.count, Registry.second.number))
// expect: 124 [12, 1] (12, 12)

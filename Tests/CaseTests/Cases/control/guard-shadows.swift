// A guard's names hide those of the list before it, for what follows.
let name: Int? = 5
func before() { print(name as Any) }
guard let name else { fatalError() }
func after() { print(name) }
before()  // expect: Optional(5)
after()  // expect: 5
print(name, { name + 1 }())  // expect: 5 6
guard let name = Optional("\(name)!") else { fatalError() }
print(name)  // expect: 5!
let later = 7
guard var later = Optional(later) else { fatalError() }
later += 1
print(later)  // expect: 8

func inside(_ given: Int?) -> Int {
  func early() -> Int { (given ?? 0) * 10 }
  let twice = given.map { $0 * 2 }
  guard let given, let twice, let twice = Optional(twice + 1) else { return -1 }
  func late() -> Int { given + twice }
  return early() + late()
}
print(inside(nil), inside(3))  // expect: -1 40
struct S {
  var x = 1
  func m() -> [Int] {
    func own() -> Int { x }
    guard let x = Optional(x + 1) else { return [] }
    return [own(), x]
  }
}
print(S().m())  // expect: [1, 2]
var makers: [() -> Int] = []
for i in 0..<2 {
  let o: Int? = i
  guard var o else { continue }
  func next() -> Int { o += 10; return o }
  makers.append(next)
}
print(makers.map { [$0(), $0()] })  // expect: [[10, 20], [11, 21]]

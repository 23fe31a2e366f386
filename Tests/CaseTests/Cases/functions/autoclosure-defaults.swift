func check(_ test: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "no message") -> Bool {
  if !test() { print("failed:", message()) }
  return test()
}
print(check(1 > 2), check(1 > 2, "math \(1 + 1)"), check(true))
func either(_ x: Int?, or other: @autoclosure () -> Int? = nil) -> Int? { x ?? other() }
print(either(nil) as Any, either(nil, or: 3) as Any)
struct Lazily {
  let make: () -> [Int]
  init(_ make: @escaping @autoclosure () -> [Int] = [1, 2]) { self.make = make }
}
print(Lazily().make(), Lazily([3]).make())
// expect: failed: no message
// expect: failed: math 2
// expect: false false true
// expect: nil Optional(3)
// expect: [1, 2] [3]

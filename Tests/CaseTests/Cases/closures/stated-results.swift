// What a closure says that it gives may be less than what is wanted.
func show(_ f: (Int) -> Int?) { print(f(2) as Any) }
show({ (n: Int) -> Int in n + 1 }) // expect: Optional(3)
show { (n: Int) -> Int in let m = n * 2; return m } // expect: Optional(4)
let half: (Int) -> Int? = { (n: Int) -> Int in n / 2 }
print(half(4) as Any) // expect: Optional(2)
print([1, 2].compactMap { (n: Int) -> Int in n + 1 }, ["1", "a"].compactMap { (s: String) -> Int? in Int(s) })
// expect: [2, 3] [1]
struct Odd: Error {}
let checked: (Int) throws -> Any = { (n: Int) throws -> String in
  if n % 2 == 1 { throw Odd() }
  return "\(n)"
}
print(try checked(2), (try? checked(3)) as Any) // expect: 2 nil

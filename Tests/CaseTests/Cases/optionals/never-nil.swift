// What is no optional can be compared with nil and have a default, and Swift only warns.
enum Bad: Error { case odd }
func half(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw Bad.odd }
  return n / 2
}
func say(_ x: Int) -> Int {
  print("asked for \(x)")
  return x
}
print(say(3) == nil) // warning: with nil always gives false
print(nil != say(4)) // warning: with nil always gives true
print((try? half(12) == nil) as Any) // warning: with nil always gives false
print((try? half(5) != nil) as Any) // warning: with nil always gives true
let b = try? half(12) ?? say(9) // warning: never used
print(b as Any)
let five: Double = 5 ?? 7 // warning: never used
print(five, [1, 2] == nil) // warning: with nil always gives false
print("a" ?? "b") // warning: never used
let some: Int? = 3
print(some == nil, some ?? say(1), (try? half(3)) == nil, (try? half(3)) ?? -1)
// expect: asked for 3
// expect: false
// expect: asked for 4
// expect: true
// expect: Optional(false)
// expect: nil
// expect: Optional(6)
// expect: 5.0 false
// expect: a
// expect: false 3 true -1

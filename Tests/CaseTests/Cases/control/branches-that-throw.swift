// A branch that gives no value may take several statements where the last of them throws, or falls through.
enum Problem: Error { case small, odd(Int) }
func half(_ x: Int) throws -> Int {
  let result =
    if x < 2 {
      print("small: \(x)")
      throw Problem.small
    } else if x % 2 == 1 {
      throw Problem.odd(x)
    } else {
      x / 2
    }
  return result
}
func size(_ x: Int) throws -> String {
  let word =
    switch x {
    case 0:
      print("none")
      fallthrough
    case 1: "little"
    case 2: fallthrough
    case 3: "some"
    case 4:
      for k in 0..<2 { if k == 1 { print("at \(k)") } }
      throw Problem.odd(4)
    default: "much"
    }
  return word
}
for x in 0...4 {
  do { print(try half(x), terminator: " ") } catch { print(error, terminator: " ") }
  do { print(try size(x)) } catch { print(error) }
}
// expect: small: 0
// expect: small none
// expect: little
// expect: small: 1
// expect: small little
// expect: 1 some
// expect: odd(3) some
// expect: 2 at 1
// expect: odd(4)

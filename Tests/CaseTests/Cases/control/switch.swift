func describe(_ n: Int) -> String {
  switch n {
  case ..<0: return "negative"
  case 0: return "zero"
  case 1, 2, 3: return "few"
  case 4...9: return "several"
  case let x where x % 100 == 0: return "hundreds \(x)"
  case 10..<100: return "many"
  default: return "lots"
  }
}
for n in [-5, 0, 2, 7, 50, 200, 201] { print(describe(n)) }
func point(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "x axis"
  case (0, let y): return "y axis at \(y)"
  case let (x, y) where x == y: return "diagonal \(x)"
  case (1...3, 1...3): return "near"
  case (let x, _): return "far \(x)"
  }
}
print(point((0, 0)), point((2, 0)), point((0, 3)), point((4, 4)), point((1, 2)), point((9, 1)))
switch "hello" {
case "bye": print("bye")
case "hello", "hi": print("greeting")
default: print("?")
}
switch 2.5 { case 0..<1: print("low"); case 1...3: print("middle"); default: print("high") }
let c: Character = "e"
switch c { case "a", "e", "i", "o", "u": print("vowel"); default: print("consonant") }
switch true { case true: print("T"); case false: print("F") }
switch 3 { case 3: print("three"); fallthrough; case 4: print("four"); default: print("never") }
let size = switch 12 { case 0..<10: "s"; case 10...: "l"; default: "x" }
print(size)
let o: Int? = 4
switch o { case .some(let x) where x > 3: print("big", x); case .some(let x): print(x); case .none: print("none") }
switch o { case 4?: print("four"); case let x?: print(x); case nil: print("nil") }
switch (o, "a") { case (let x?, "a"): print("pair", x); default: print("no") }
// expect: negative
// expect: zero
// expect: few
// expect: several
// expect: many
// expect: hundreds 200
// expect: lots
// expect: origin x axis y axis at 3 diagonal 4 near far 9
// expect: greeting
// expect: middle
// expect: vowel
// expect: T
// expect: three
// expect: four
// expect: l
// expect: big 4
// expect: four
// expect: pair 4

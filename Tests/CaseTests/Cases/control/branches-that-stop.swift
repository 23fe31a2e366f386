// A branch that stops the run stands for a value of any type.
enum Failure: Error { case bad }
func stop(_ why: String) -> Never { fatalError(why) }
func half(_ n: Int) -> Double {
  switch n {
  case 0: 0.5
  case 1: 1.5
  default: fatalError("no half of \(n)") // trap: no half of 2
  }
}
func name(_ n: Int) throws -> String {
  if n > 1 { "\(n)" } else if n == 1 { throw Failure.bad } else { stop("negative") }
}
struct Parts {
  var parts = (1, 2)
  subscript(index: Int) -> Int {
    get {
      switch index {
      case 0: parts.0
      case 1: parts.1
      default: preconditionFailure("no such part")
      }
    }
    set { if index == 0 { parts.0 = newValue } else { stop("fixed") } }
  }
  var first: Int { if parts.0 > 0 { parts.0 } else { fatalError() } }
}
let value: Double = if half(0) < 1 { 1 } else { fatalError() }
let texts = [1, 2].map { i -> String? in if i > 1 { "\(i)" } else if i == 1 { nil } else { stop("negative") } }
print(half(1), try name(2), Parts()[1], Parts().first, value, texts)
// expect: 1.5 2 2 1 1.0 [nil, Optional("2")]
print(half(2))

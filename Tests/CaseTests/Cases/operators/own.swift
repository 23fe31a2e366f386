infix operator **: MultiplicationPrecedence
func ** (a: Double, b: Int) -> Double {
  var r = 1.0
  for _ in 0..<b { r *= a }
  return r
}
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
precedencegroup Pipe {
  associativity: left
  lowerThan: AdditionPrecedence
}
infix operator |>: Pipe
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
infix operator ≋: ComparisonPrecedence
func ≋ (a: Double, b: Double) -> Bool { (a - b).magnitude < 1e-9 }
print(2 ** 3 * 2, 1 + 2.0 ** 2, √16, 50%%, 3 + 1 |> { $0 * 10 }, 0.1 + 0.2 ≋ 0.3)
struct M: Equatable { var n: Int
  static func + (a: M, b: M) -> M { M(n: (a.n + b.n) % 7) }
  static func * (a: M, b: M) -> M { M(n: a.n * b.n % 7) }
  static prefix func - (a: M) -> M { M(n: (7 - a.n) % 7) }
  static func += (a: inout M, b: M) { a = a + b }
}
var m = M(n: 5)
m += M(n: 4)
print(m, m * M(n: 6), -m, m + m == M(n: 4))
extension Array where Element == Double {
  static func + (a: [Double], k: Double) -> [Double] { a.map { $0 + k } }
}
print([1.0, 2] + 0.5)
// expect: 16.0 5.0 4.0 0.5 40 true
// expect: M(n: 2) M(n: 5) M(n: 5) true
// expect: [1.5, 2.5]

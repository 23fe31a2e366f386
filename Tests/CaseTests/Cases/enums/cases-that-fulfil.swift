protocol Standard {
  static var standard: Self { get }
  static func made(_ n: Int, as name: String) -> Self
}
enum Mode: Standard {
  case standard, other
  case made(Int, as: String)
}
enum Holder<T>: Standard {
  case standard
  case made(Int, as: String)
  case held(T)
}
func both<T: Standard>(_: T.Type) -> (T, T) { (T.standard, T.made(3, as: "x")) }
print(both(Mode.self))
print(both(Holder<Int>.self))
// expect: (main.Mode.standard, main.Mode.made(3, as: "x"))
// expect: (main.Holder<Swift.Int>.standard, main.Holder<Swift.Int>.made(3, as: "x"))

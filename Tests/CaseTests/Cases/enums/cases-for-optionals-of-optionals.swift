enum Kind: Equatable {
  case plain
  case named(String)
}
struct Point {
  var x = 0
  static let zero = Point()
}
let twice: Kind?? = .named("a")
let plain: Kind?? = .plain
let point: Point?? = .zero
let made: Point?? = .init(x: 2)
print(twice!! == .named("a"), plain!! == .plain, point!!.x, made!!.x)
// expect: true true 0 2

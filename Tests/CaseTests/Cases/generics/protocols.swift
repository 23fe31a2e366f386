protocol Shape { var area: Double { get }; func scaled(by k: Double) -> Self; static var name: String { get } }
extension Shape { var doubled: Double { area * 2 } }
struct Square: Shape { var side: Double
  var area: Double { side * side }
  func scaled(by k: Double) -> Square { Square(side: side * k) }
  static let name = "square"
}
struct Disc: Shape { var r: Double
  var area: Double { 3 * r * r }
  func scaled(by k: Double) -> Disc { Disc(r: r * k) }
  static var name: String { "disc" }
}
func report<S: Shape>(_ s: S) -> String { "\(S.name) \(s.area) \(s.scaled(by: 2).area) \(s.doubled)" }
print(report(Square(side: 2)), report(Disc(r: 1)))
protocol Named { var name: String { get } }
struct Dog: Named, CustomStringConvertible { let name: String; var description: String { "dog " + name } }
func greet<N: Named>(_ x: N) -> String { "hello " + x.name }
print(greet(Dog(name: "Rex")), Dog(name: "A"))
// expect: square 4.0 16.0 8.0 disc 3.0 12.0 6.0
// expect: hello Rex dog A

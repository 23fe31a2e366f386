protocol Shape {
  var name: String { get }
  func area() -> Double
  static func make() -> String
  subscript(index: Int) -> String { get }
}
protocol Round: Shape {}
extension Round {
  var name: String { "round" }
  func area() -> Double { 3 }
  static func make() -> String { "made round" }
  subscript(index: Int) -> String { "round \(index)" }
  func label() -> String { "\(name) \(area()) \(Self.make()) \(self[1])" }
}
struct Circle: Round {
  var name: String { "circle" }
  func area() -> Double { 12.5 }
  static func make() -> String { "made circle" }
  subscript(index: Int) -> String { "circle \(index)" }
}
struct Blob: Round {}
func describe<R: Round>(_ shape: R) -> String { "\(shape.name) \(shape.area()) \(R.make()) \(shape[2])" }
func opaque() -> some Round { Circle() }
print(Circle().label(), Blob().label(), separator: " | ")
// expect: circle 12.5 made circle circle 1 | round 3.0 made round round 1
print(describe(Circle()), describe(Blob()), separator: " | ")
// expect: circle 12.5 made circle circle 2 | round 3.0 made round round 2
let shapes: [any Round] = [Circle(), Blob()]
for shape in shapes { print(shape.name, shape.area(), shape[3], shape.label()) }
// expect: circle 12.5 circle 3 circle 12.5 made circle circle 1
// expect: round 3.0 round 3 round 3.0 made round round 1
print(opaque().name, opaque().area(), Circle().name, Blob().name, Blob().area(), Blob()[4], Blob.make())
// expect: circle 12.5 circle round 3.0 round 4 made round

protocol Counter { func count() -> Int }
extension Counter { func count() -> Int { 1 } }
protocol Tally: Counter { func count() -> Int }
extension Tally { func count() -> Int { 2 } }
struct Plain: Tally {}
struct Own: Tally { func count() -> Int { 3 } }
func counted<T: Tally>(_ tally: T) -> Int { tally.count() }
print(counted(Plain()), counted(Own()), Plain().count(), Own().count())
// expect: 2 3 2 3

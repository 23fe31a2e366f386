// A value whose protocol is a sequence is looped over; a function with captures takes one of any type.
for element in [[1, 2, 3], Set(["a"])] as [any Sequence] {
  for part in element { print(part) }
}
protocol Shape { func area() -> Double }
struct Square: Shape {
  var side: Double
  func area() -> Double { side * side }
}
struct Strip: Shape { func area() -> Double { 0.5 } }
func measured(_ shapes: [any Shape]) -> [Double] {
  var areas: [Double] = []
  let scale = 2.0
  func measure<S: Shape>(_ shape: S, twice: Bool = false) {
    areas.append(shape.area() * scale)
    if twice { measure(shape) }
  }
  for shape in shapes { measure(shape, twice: shape is Strip) }
  return areas
}
print(measured([Square(side: 1), Strip(), Square(side: 3)]))
func name<T>(of value: T) -> String { "\(type(of: value))" }
print(name(of: 1), name(of: ["a": 1.5]), name(of: Square(side: 1)), name(of: Optional(2)))
// expect: 1
// expect: 2
// expect: 3
// expect: a
// expect: [2.0, 1.0, 1.0, 18.0]
// expect: Int Dictionary<String, Double> Square Optional<Int>

protocol Shape { var size: Int { get } }
struct Square: Shape { var size = 1 }
extension Array: Shape where Element: Shape { var size: Int { reduce(0) { $0 + $1.size } } }
protocol Row {
  associatedtype Item
  var items: [Item] { get }
}
struct Shelf<E>: Row { var items: [E] }
extension Row { func told() -> String { "row" } }
extension Row where Item: Shape { func told() -> String { "row of shapes" } }
func kind<T>(_ value: T) -> String { "anything" }
func kind<T: Shape>(_ values: [T]) -> String { "shapes" }
func total<T: Shape>(_ value: T) -> String { "anything of size \(value.size)" }
func total<T>(_ value: T) -> String { "anything" }
let shapes: [any Shape] = [Square(), Square(size: 3)]
print(kind([Square()]), kind(shapes), kind([shapes[0]]), kind(shapes[0]), separator: ", ")
let squares = [Square()]
print(total(squares), total(shapes), total(shapes[0]), separator: ", ")
print(Shelf(items: [Square()]).told(), Shelf(items: [shapes[0]]).told(), Shelf(items: shapes).told(), separator: ", ")
print((shapes as Any) is any Shape, ([Square()] as Any) is any Shape)
// expect: shapes, anything, anything, anything
// expect: anything of size 1, anything, anything of size 1
// expect: row of shapes, row, row
// expect: false true

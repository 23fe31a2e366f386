struct Point { let x: Int }
var seen: Set<Point> = [] // error: type 'Point' does not conform to 'Hashable'
seen.insert(Point(x: 1))
for point in seen { print(point.x) }
struct Board {
  var marks: [Point: Int] = [:] // error: type 'Point' does not conform to 'Hashable'
  var isEmpty: Bool { marks.isEmpty }
}
let actions: Set<() -> Void> = [] // error: type '() -> Void' does not conform to 'Hashable'
struct Sorted<T: Comparable> { let items: [T] }
func first(_ all: Sorted<Point>) -> Point { all.items[0] } // error: type 'Point' does not conform to 'Comparable'
struct Later: Comparable { let n: Int; static func < (a: Later, b: Later) -> Bool { a.n < b.n } }
let fine = Sorted<Later>(items: [])

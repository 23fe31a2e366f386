// Of a variable at the top Swift's running program guards the whole; of a local one each part.
struct Point {
  var x = 1, y = 2
  static var first = 1, second = 2
  mutating func turn() { swap(&x, &y) }
}
func add(_ a: inout Int, _ b: inout Int) { a += b }
var pair = (1, 2), point = Point(), list = [1, 2]
swap(&pair.0, &pair.1) // refused: overlapping accesses to 'pair.0'
add(&point.x, &point.y) // refused: overlapping accesses to 'point.x'
point.turn()
swap(&Point.first, &Point.second)
list.swapAt(0, 1)
func inside() {
  var own = Point()
  swap(&own.x, &own.y)
  let change = { swap(&own.x, &own.y) }
  change()
  add(&point.x, &point.y) // refused: overlapping accesses to 'point.x'
}
do {
  var own = (1, 2)
  swap(&own.0, &own.1)
}

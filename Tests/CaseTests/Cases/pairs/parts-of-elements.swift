// Three parts of an element at a time, and what only looks like it.
struct Point {
  var x: Double, y: Double, z: Double
  var vx = 0.5, vy = 0.25, vz = 0.125
}
var points = [Point(x: 1, y: 2, z: 3), Point(x: 4, y: 6, z: 8)]
func push(_ points: inout [Point], _ i: Int, _ j: Int, by k: Double) {
  let dx = points[i].x - points[j].x
  let dy = points[i].y - points[j].y
  let dz = points[i].z - points[j].z
  let square = dx * dx + dy * dy + dz * dz
  points[i].vx -= dx * k
  points[i].vy -= dy * k
  points[i].vz -= dz * k
  points[j].vx += dx * square
  points[j].vy += dy * square
  points[j].vz += dz * square
}
push(&points, 0, 1, by: 2)
print(points[0].vx, points[0].vy, points[0].vz, points[1].vx, points[1].vy, points[1].vz)
push(&points, 1, 1, by: 2)
print(points[1].vx, points[1].vy, points[1].vz)

// The second change is of another element.
func mixed(_ points: inout [Point], _ i: Int, _ j: Int, _ k: Double, _ l: Double) {
  points[i].vx -= k * l
  points[j].vy -= k * l
  points[i].vz -= k * l
}
mixed(&points, 0, 1, 3, 0.5)
print(points[0].vx, points[0].vy, points[0].vz, points[1].vx, points[1].vy, points[1].vz)

// A copy keeps its parts.
let kept = points
push(&points, 0, 1, by: 1)
print(kept[0].vx, points[0].vx, kept[1].vz, points[1].vz)

// Elements of a flat array by row and column, in both orders.
func trace(_ a: [Double], _ n: Int) -> (Double, Double) {
  var (rows, columns) = (0.0, 0.0)
  for i in 0..<n {
    rows += a[i * n + i] * a[i * n]
    columns += a[i + n * i] * a[n * i + i]
  }
  return (rows, columns)
}
print(trace([1, 2, 3, 4, 5, 6, 7, 8, 9], 3))

var bits = 0
for i in 0..<6 { for j in 0..<6 { bits &+= i ^ j } }
print(bits)
for row in [7] { for j in 3..<3 { bits &+= row ^ j } }
print(bits)

let sign = bits > 3 ? 1 : -1
var halved = [9, -9, 8].map { $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
halved.append(sign)
print(halved)
// expect: 6.5 8.25 10.125 -149.5 -199.75 -249.875
// expect: -149.5 -199.75 -249.875
// expect: 5.0 8.25 8.625 -149.5 -201.25 -249.875
// expect: 5.0 8.0 -249.875 -499.875
// expect: (84.0, 107.0)
// expect: 114
// expect: 114
// expect: [28, -26, 4, 1]

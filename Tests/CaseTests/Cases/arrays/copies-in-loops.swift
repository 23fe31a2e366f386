// Whoever changes an array in a loop finds out anew whether somebody else has come to hold it.
struct Grid { var cells: [Int] }
var a = [1, 2, 3]
var held: [[Int]] = []
for i in 0..<3 {
  a[0] += 10
  a[1] = i
  if i == 1 { held.append(a) }
  a[2] -= 1
}
print(a, held)
var b = a
for i in 0..<2 {
  a[i] = -1
  b[i] = -2
  let keep = b
  b[2] = i
  print(keep[2], b[2])
}
print(a, b)
var grid = [[0, 0], [0, 0]]
for i in 0..<2 {
  let row = grid[i]
  grid[i][0] = 1
  grid[i][1] += i
  print(row, grid[i])
}
var g = Grid(cells: [0, 0])
let first = g
g.cells[0] = 1
var second = g
g.cells[1] = 2
second.cells[0] = 9
print(first.cells, g.cells, second.cells)
func change(_ x: inout [Int], _ other: [Int]) -> [Int] {
  x[0] = 7
  let copy = x
  x[1] = 8
  return copy + other
}
print(change(&a, b), a)
var c = [1.5, 2.5]
let see = { c }
for _ in 0..<2 {
  let seen = see()
  c[0] += 1
  print(seen[0], c[0])
}
var table = ["x": [1]]
table["x"]![0] = 2
let was = table
table["x"]![0] += 3
print(was["x"]!, table["x"]!)
var d = [1, 2]
var e = d
e[0] = 3
swap(&d, &e)
d[1] = 4
e[1] = 5
print(d, e)
func fill(_ n: Int) -> [[Int]] {
  var (rows, row) = ([[Int]](), [0, 0])
  for i in 0..<n {
    row[0] = i
    rows.append(row)
    row[1] = i
    row.append(i)
  }
  return rows
}
print(fill(3))
// expect: [31, 2, 0] [[21, 1, 2]]
// expect: 0 0
// expect: 0 1
// expect: [-1, -1, 0] [-2, -2, 1]
// expect: [0, 0] [1, 0]
// expect: [0, 0] [1, 1]
// expect: [0, 0] [1, 2] [9, 0]
// expect: [7, -1, 0, -2, -2, 1] [7, 8, 0]
// expect: 1.5 2.5
// expect: 2.5 3.5
// expect: [2] [5]
// expect: [3, 4] [1, 5]
// expect: [[0, 0], [1, 0, 0], [2, 1, 0, 1]]

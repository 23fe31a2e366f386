var grid = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
grid[0][1] = 5
grid[1][2] += 7
grid[0].append(9)
let copy = grid
grid[1][0] = -1
print(grid, copy)
struct Cell { var marks: [String] = []; var n = 0 }
var cells = [Cell](repeating: Cell(), count: 2)
cells[1].marks.append("a")
cells[0].n += 3
print(cells[0].n, cells[1].marks, cells[0].marks)
var table: [String: [Int]] = [:]
table["a", default: []].append(1)
table["a", default: []].append(2)
table["b"] = [3]
table["b"]?.append(4)
print(table["a"]!, table["b"]!)
var pairs = [(1, "a")]
pairs[0].1 += "!"
print(pairs)
func fill(_ a: inout [[Int]]) { for i in a.indices { a[i][0] = i * 10 } }
fill(&grid)
print(grid)
// expect: [[0, 5, 0, 9], [-1, 0, 7]] [[0, 5, 0, 9], [0, 0, 7]]
// expect: 3 ["a"] []
// expect: [1, 2] [3, 4]
// expect: [(1, "a!")]
// expect: [[0, 5, 0, 9], [10, 0, 7]]

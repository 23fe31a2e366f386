struct Grid {
  let columns: Int
  var cells: [Int]
  init(rows: Int, columns: Int) { self.columns = columns; cells = [Int](repeating: 0, count: rows * columns) }
  subscript(row: Int, column: Int) -> Int {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
  subscript(name: String) -> Int { name.count }
}
var g = Grid(rows: 2, columns: 3)
g[1, 2] = 5
g[0, 0] += 2
print(g.cells, g[1, 2], g["abc"])
// expect: [2, 0, 0, 0, 0, 5] 5 3

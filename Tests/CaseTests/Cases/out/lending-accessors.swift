struct Row {
  var values = [1, 2]
  subscript(i: Int) -> Int {
    get { values[i] }
    _modify { yield &values[i] } // refused: '_modify' is not supported in cells
  }
  var first: Int {
    _read { yield values[0] } // refused: '_read' is not supported in cells
    set { values[0] = newValue }
  }
}
var row = Row()
row[0] += 1
row.first = 3
print(row[0], row.first)

// The row is counted before the column: the trap is that of the element.
func cell(_ a: [Double], _ i: Int, _ n: Int, _ j: Int) -> Double {
  a[i * n + j] // trap: index 7 is out of range
}
print(cell([1, 2, 3, 4, 5, 6], 1, 3, 1))
// expect: 5.0
print(cell([1, 2, 3, 4, 5, 6], 2, 3, 1))

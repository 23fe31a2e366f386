func place(_ row: Int, _ width: Int, _ column: Int) -> Int {
  return row * width + column // trap: integer overflow: 9223372036854775806 + 2 does not fit in Int
}
print(place(2, 3, 1))
print(place(4_611_686_018_427_387_903, 2, 2))
// expect: 7

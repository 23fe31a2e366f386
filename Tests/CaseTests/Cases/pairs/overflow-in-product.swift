func place(_ row: Int, _ width: Int, _ column: Int) -> Int {
  let start = 0
  return start
    + row * width + column // trap: integer overflow: 4611686018427387904 * 2 does not fit in Int
}
print(place(2, 3, 1))
print(place(4_611_686_018_427_387_904, 2, 1))
// expect: 7

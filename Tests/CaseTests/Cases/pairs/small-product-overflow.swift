func three(_ n: Int) -> Int {
  3 * n + 1 // trap: 4611686018427387904 * 3
}
print(three(1))
print(three(1 << 62))
// expect: 4

func less(_ n: Int) -> Int {
  n * 2 - 3 // trap: -9223372036854775808 - 3
}
print(less(4))
print(less(-1 << 62))
// expect: 5

func square(_ n: Int) -> Int {
  n * n // trap: integer overflow
}
print(square(3))
print(square(5_000_000_000))
// expect: 9

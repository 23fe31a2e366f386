func line(_ a: Int, _ b: Int, _ c: Int) -> Int { a + b * c }
func three(_ n: Int) -> Int { 3 * n + 1 }
func less(_ n: Int) -> Int { n * 5 - 7 }
print(line(1, 2, 3), line(-1, -2, 3), three(5), three(-1), less(2))
func sum(_ a: Int, _ b: Int) -> Int {
  a + b * b // trap: 9223372036854775800 + 9
}
print(sum(1, 3))
print(sum(Int.max - 7, 3))
// expect: 7 -7 16 -2 3
// expect: 10

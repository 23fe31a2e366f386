let a = [1, 2, 3]
func element(_ i: Int, _ j: Int) -> Int {
  a[i + j] // trap: index 3 is out of range
}
print(element(1, 1))
print(element(1, 2))
// expect: 3

let a = [1, 2, 3]
for i in 1..<5 {
  print(a[i]) // trap: index 3 is out of range
}
// expect: 2
// expect: 3

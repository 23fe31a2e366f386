for i in 0..<3 {
  print("round", i)
  let a = [0, 1]
  print(a[i]) // trap: index 2 is out of range
}
// expect: round 0
// expect: 0
// expect: round 1
// expect: 1
// expect: round 2

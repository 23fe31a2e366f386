let n = -1 + [Int]().count
for i in 0..<n { // trap: Range
  print(i)
}

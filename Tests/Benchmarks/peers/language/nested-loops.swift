var count = 0
for a in 1...360 {
  for b in a...360 {
    for c in b...360 where a * a + b * b == c * c {
      count += 1
    }
  }
}
for i in 0..<5000 {
  for j in 0..<5000 {
    count &+= i ^ j
  }
}
print(count)

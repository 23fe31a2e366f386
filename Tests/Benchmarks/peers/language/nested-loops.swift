var count = 0
for a in 1...250 {
  for b in a...250 {
    for c in b...250 where a * a + b * b == c * c {
      count += 1
    }
  }
}
for i in 0..<3000 {
  for j in 0..<3000 {
    count &+= i ^ j
  }
}
print(count)

// import Divergence
let grid = linspace(0, 1, 5)
var total = 0.0
for x in grid where x > 0 {
  if x == 1 { break }
  total += x
}
print(total)  // expect: 1.5
var vector: Vector = [1, 2, 3]
for x in vector {
  vector = vector * 2
  print(x, vector[0])
}
// expect: 1.0 2.0
// expect: 2.0 4.0
// expect: 3.0 8.0
for (i, x) in vector.enumerated() { print(i, x) }
// expect: 0 8.0
// expect: 1 16.0
// expect: 2 24.0

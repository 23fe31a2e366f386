// The names of a tuple's pattern may get their values later, together or one by one.
let (a, b): (Int, String)
(a, b) = (1, "x")
func both(_ isFirst: Bool) -> Int {
  let (x, (y, z)): (Int, (Int, Int))
  if isFirst { (x, (y, z)) = (1, (2, 3)) } else { x = 0; y = 5; z = 6 }
  return x * 100 + y * 10 + z
}
var (low, high): (Double, Double)
low = 0.5
high = low * 3
low += 1
print(a, b, both(true), both(false), low, high)
// expect: 1 x 123 56 1.5 1.5

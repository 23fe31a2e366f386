// The product of a variable's own value, beside other work.
func filtered(_ x: [Double], _ k: Double) -> Double {
  var s = 0.0
  for i in 0..<x.count { s = s * k + x[i] * (1 - k) }
  return s
}
print(filtered([1, 2, 3, 4], 0.5))
var (x, y) = (0.5, 1.0)
for i in 0..<6 {
  x = x * 0.75 + 0.125 * Double(i & 3)
  y = x * 0.5 + y
  x = y * x + Double(i) * 0.25
}
print(x, y)
var r = 2.0
for i in 1...3 {
  let p = r * 2
  let q = Double(i) * 0.5
  r = q + p
  print(p, q, r)
}
func horner(_ c: [Double], _ x: Double) -> Double {
  var r = 0.0
  for a in c { r = r * x + a }
  return r
}
print(horner([1, 2, 3], 2))
// expect: 3.0625
// expect: 346.28112219656856 16.125683750474792
// expect: 4.0 0.5 4.5
// expect: 9.0 1.0 10.0
// expect: 20.0 1.5 21.5
// expect: 11.0

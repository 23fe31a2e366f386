let n = 300
var a = [Double](repeating: 0, count: n * n)
var b = [Double](repeating: 0, count: n * n)
for i in 0..<n * n {
  a[i] = Double(i % 7)
  b[i] = Double(i % 5)
}
func product(_ a: [Double], _ b: [Double], _ n: Int) -> [Double] {
  var c = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0..<n {
      var sum = 0.0
      for k in 0..<n {
        sum += a[i * n + k] * b[k * n + j]
      }
      c[i * n + j] = sum
    }
  }
  return c
}
let c = product(a, b, n)
print(c[0], c[n * n - 1])

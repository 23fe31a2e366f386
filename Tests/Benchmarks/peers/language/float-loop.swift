var s = 0.0
var x = 0.5
for i in 0..<50_000_000 {
  x = x * 0.999 + 0.001 * Double(i & 7)
  s += x
}
print(s)

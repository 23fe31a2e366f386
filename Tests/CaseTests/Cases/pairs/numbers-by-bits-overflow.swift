// The product is what overflows, after many rounds that went well.
var n = 3
var count = 0
print("starts")
while n != 2 {
  n = n & 1 == 0 ? n / 2 : n * 32_001 // trap: 32001
  count += 1
}
// expect: starts

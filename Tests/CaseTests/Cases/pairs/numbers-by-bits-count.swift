// The count is what overflows.
var n = 27
var count = Int.max - 9
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  count += 4 // trap: 4
}

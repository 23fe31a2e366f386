func steps(_ start: Int) -> Int {
  var n = start
  var count = 0
  while n != 1 {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    count += 1
  }
  return count
}
var longest = (start: 1, steps: 0)
for start in 1..<400_000 {
  let count = steps(start)
  if count > longest.steps { longest = (start, count) }
}
print(longest.start, longest.steps)

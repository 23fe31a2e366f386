let numbers = Array(0..<1_000_000)
var total = 0
for round in 0..<15 {
  total += numbers.map { $0 * 3 + round }.filter { $0 % 2 == 0 }.reduce(0) { $0 + $1 }
}
print(total)

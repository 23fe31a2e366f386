// Loops over the places of an array: none, one, many; bounds that are in order and that are not.
func pairs(_ xs: [Int]) -> Int {
  var count = 0
  for i in 0..<xs.count { for j in i + 1..<xs.count { count += xs[i] * xs[j] } }
  return count
}
print(pairs([]), pairs([4]), pairs([1, 2, 3]))
for i in 1...3 { for j in i...3 { print(i, j, terminator: " ") } }
print()
func closed(_ a: Int, _ b: Int) -> Int {
  var sum = 0
  for i in a...b { sum += i }
  return sum
}
let range = 2...2
for i in range { print(i, closed(i, i), closed(-3, 4), closed(.max, .max)) }
func from(_ start: Int, _ xs: [Int]) -> Int {
  var sum = 0
  for i in start..<xs.count { sum += xs[i] } // trap: 3
  return sum
}
print(from(0, [1, 2]), from(2, [1, 2]))
print(from(3, [1, 2]))
// expect: 0 0 11
// expect: 1 1 1 2 1 3 2 2 2 3 3 3 |
// expect: 2 2 4 9223372036854775807
// expect: 3 0

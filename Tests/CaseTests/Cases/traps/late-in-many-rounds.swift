// A loop whose rounds are taken many at once stops in the round that traps; the rounds before it have happened.
var kept: [Int] = []
let numbers = Array(0..<200)
print("begins") // expect: begins
func fill(_ n: Int) {
  for i in 0..<n {
    kept.append(i)
    if i % 16 == 15 { print(kept.count) }
  }
}
fill(40)
// expect: 16
// expect: 32
var (total, seen) = (0, 0)
func sum() {
  var product = 1
  for i in 1..<100 {
    product = product * 3 // trap: overflow
    total += numbers[i]
  }
}
sum()

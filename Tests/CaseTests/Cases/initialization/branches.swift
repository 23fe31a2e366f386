let sign: String
let n = -3
if n < 0 { sign = "negative" } else if n == 0 { sign = "zero" } else { sign = "positive" }
print(sign)
func grade(_ n: Int) -> String {
  let g: String
  switch n {
  case 90...: g = "A"
  case 80..<90: g = "B"
  default: return "F"
  }
  return g
}
print(grade(95), grade(85), grade(3))
func total(_ list: [Int]) -> Int {
  var sum: Int
  sum = 0
  for n in list { sum += n }
  return sum
}
print(total([1, 2, 3]))
func early(_ flag: Bool) -> Int {
  let x: Int
  guard flag else { return 0 }
  x = 5
  return x
}
print(early(true), early(false))
// expect: negative
// expect: A B F
// expect: 6
// expect: 5 0

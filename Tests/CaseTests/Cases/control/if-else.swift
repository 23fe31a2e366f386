func size(_ n: Int) -> String {
  if n < 0 { return "negative" } else if n == 0 { return "zero" }
  else if n < 10, n % 2 == 0 { return "small even" }
  return "other"
}
print(size(-1), size(0), size(4), size(5))
let grade = if 3 > 2 { "yes" } else { "no" }
print(grade)
let n = 7
let parity = if n % 2 == 0 { "even" } else if n > 5 { "big odd" } else { "odd" }
print(parity)
var log: [String] = []
func noisy(_ s: String, _ value: Bool) -> Bool { log.append(s); return value }
if noisy("a", false) && noisy("b", true) { print("never") }
if noisy("c", true) || noisy("d", true) { print("short") }
print(log)
// expect: negative zero small even other
// expect: yes
// expect: big odd
// expect: short
// expect: ["a", "c"]

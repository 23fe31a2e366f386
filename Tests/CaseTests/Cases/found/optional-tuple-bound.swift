func pair(_ n: Int) -> (Int, name: String)? { n > 0 ? (n, "n\(n)") : nil }
func text(_ n: Int) -> String {
  guard let (count, name) = pair(n) else { return "none" }
  return "\(count) \(name)"
}
print(text(2), text(0))
if let (a, (b, _)) = Optional((1, (2.5, true))), a < 2 { print(a, b) }
if var (a, b) = pair(3) { a += 1; b += "!"; print(a, b) }
var rest = [1, 2]
while let (last, _) = rest.popLast().map({ ($0, 0) }) { print(last) }
// expect: 2 n2 none
// expect: 1 2.5
// expect: 4 n3!
// expect: 2
// expect: 1

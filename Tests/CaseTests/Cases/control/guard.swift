func first(_ list: [Int]) -> Int {
  guard let x = list.first, x > 0 else {
    return -1
  }
  return x
}
func keys(_ table: [String: Int]) -> String {
  guard let a = table["a"], case let b = a + 1, b > 2 else { return "none" }
  return "\(a) \(b)"
}
print(first([3]), first([]), first([-2]), keys(["a": 5]), keys(["a": 1]), keys([:]))
for i in 0..<4 {
  guard i % 2 == 1 else { continue }
  print(i)
}
// expect: 3 -1 -1 5 6 none none
// expect: 1
// expect: 3

struct Tally {
  var counts: [String: Int] = [:], start = 3
  mutating func add(_ key: String) { counts[key, default: start] += 1 }
}
func add(_ start: inout Int) -> [String: Int] {
  var counts: [String: Int] = [:]
  counts["a", default: start] += 1
  return counts
}
var (tally, start) = (Tally(), 7)
tally.add("b")
print(tally.counts, add(&start))
// expect: ["b": 4] ["a": 8]

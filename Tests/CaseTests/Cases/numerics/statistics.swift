let data = [2.0, 4, 4, 4, 5, 5, 7, 9]
let mean = data.reduce(0, +) / Double(data.count)
let variance = data.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(data.count)
print(mean, variance, variance.squareRoot())
let median = data.sorted()[data.count / 2]
var counts: [Double: Int] = [:]
for x in data { counts[x, default: 0] += 1 }
let mode = counts.max { a, b in a.value < b.value }!
print(median, mode.key, mode.value, counts.count)
// expect: 5.0 4.0 2.0
// expect: 5.0 4.0 3 5

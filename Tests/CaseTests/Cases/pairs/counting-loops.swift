func count(_ flags: [Bool], from start: Int, by step: Int) -> Int {
  var (total, i) = (0, start)
  while i < flags.count {
    if flags[i] { total += 1 }
    i += step
  }
  for n in 0..<flags.count where !flags[n] { total += 100 }
  return total
}
var flags = [Bool](repeating: true, count: 20)
let kept = flags
var i = 3
while i < 20 {
  flags[i] = false
  i += 3
}
print(count(flags, from: 0, by: 1), count(flags, from: 1, by: 4), kept.allSatisfy { $0 })
var n = 10
while n != 0 { n -= 2 }
var steps = 0
repeat { steps += 1 } while steps < n + 5
print(n, steps)
var big = Int.max - 5
while big < Int.max {
  big += 4 // trap: overflow
}
// expect: 614 604 true
// expect: 0 5

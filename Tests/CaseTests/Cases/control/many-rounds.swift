// Loops long enough that many rounds are taken at once must do what round after round does.
func sums(_ n: Int) {
  var (s, x, t, u) = (0.0, 0.5, 0, 1)
  for i in 0..<n {
    x = x * 0.75 + 0.125 * Double(i & 7)
    s += x
    t = t + i * i
    u = u &* 3 &+ i
  }
  print(n, s, x, t, u)
}
for n in [15, 16, 17, 18, 129, 130, 145, 300] { sums(n) }

func elements(_ n: Int) {
  var (a, b) = ([Double](repeating: 1, count: n), [Int](repeating: 0, count: n))
  for i in 0..<n { b[i] = (i * 37 + 11) % n }
  for i in 0..<n { a[i] = a[i] + Double(b[i]) * 0.5 }
  for i in 1..<n { a[i] = a[i - 1] + a[i] }
  for i in 0..<n - 1 { b[i] = b[i + 1] }
  for i in 0..<n { b[b[i]] += 1 }
  for i in 0..<n { b[0] = b[0] + i }
  var (grid, step) = ([Int](repeating: 0, count: n * 3), 0)
  for i in 0..<n { grid[i * 3 + 1] = grid[i * 3 + 1] + b[i] }
  for i in 0..<n { grid[i * step] += i }
  step = grid[1]
  print(a[n - 1], b.reduce(0, +), b[0], grid.reduce(0, +), grid[0], step)
}
for n in [20, 150, 200] { elements(n) }

func filtered(_ n: Int) {
  let xs = (0..<n).map { $0 * 7 % 11 - 5 }
  var (kept, places, count, last, total) = ([Int](), [Int](), 0, -1, 0)
  for (i, x) in xs.enumerated() where x > 0 { kept.append(x); places.append(i) }
  var firsts = [Int](repeating: -1, count: n)
  for i in 0..<n {
    if xs[i] % 2 != 0 { continue }
    firsts[count] = i
    count += 1
    if xs[i] < 0 { continue }
    last = i
    total += xs[i]
  }
  var truths = [Bool](repeating: false, count: n)
  for i in 0..<n { truths[i] = xs[i] > 2 }
  for i in 0..<n where truths[i] { truths[i] = i % 2 == 0 }
  print(kept.count, places.last!, count, last, total, firsts[count - 1], truths.count { $0 })
}
for n in [20, 140, 280] { filtered(n) }

// Into the array that is gone through, and out of one that shares its elements.
var own = Array(0..<40)
let shared = own
for i in 0..<40 { own[i] = shared[39 - i] * 2 }
for x in own { own.append(x / 2) }
print(own.count, own[0], own[79], shared[5])
struct Point { var x = 1.0, y = 2.0 }
var points = [Point](repeating: Point(), count: 60)
for i in 0..<60 { points[i].x += Double(i) * 0.5 }
for i in 1..<60 { points[i].y = points[i - 1].x - points[i].y }
print(points[59].x, points[59].y, points[0].y)
// Up to the last number there is, and with steps of its own.
var (ends, odd) = (0, 1)
for i in Int.max - 40...Int.max { ends += i & 3; odd += 2 }
print(ends, odd)
for i in 0...32 { odd &-= odd / (i &+ 1) }
print(odd, [0.0, -0.0].reduce(0, -).sign)

// expect: 15 19.797967401798815 2.067344199400395 1015 17936126
// expect: 16 22.22347555134911 2.4255081495502964 1240 53808393
// expect: 17 24.042606663511833 1.8191311121627223 1496 161425195
// expect: 18 25.531954997633875 1.4893483341220417 1785 484275602
// expect: 129 219.9987452310301 1.8337515896566339 707264 -2236093402700035773
// expect: 130 221.4990589232726 1.5003136922424753 723905 -6708280208100107190
// expect: 145 247.9987452310301 1.8337515896566339 1005720 5246452884725583979
// expect: 300 518.2807206443399 1.4064264518863925 8955050 -4026180675631370377
// expect: 115.0 403 198 593 190 198
// expect: 5737.5 22613 11223 33788 11175 11223
// expect: 10150.0 40163 19949 60063 19900 19949
// expect: 9 17 10 18 12 19 2
// expect: 64 138 64 139 78 139 19
// expect: 128 279 127 276 152 277 38
// expect: 80 78 0 5
// expect: 30.5 28.0 2.0
// expect: 63 83
// expect: 0 plus

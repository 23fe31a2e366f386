struct Counter {
  var n = 0
  mutating func runs(_ times: Int) {
    for _ in 0..<times { n += 1 }
    let k = n
    let f = { k * 2 }
    n = f()
  }
}
var c = Counter()
c.runs(3); c.runs(1)
print(c.n)
// expect: 14

// Each condition may take the names of those before it again.
func next(_ x: Int) -> Int? { x < 5 ? x + 1 : nil }
if let a = next(3), let a = next(a) { print(a) }
if case let c = next(1), let c, c > 1, let c = next(c + 1) { print(c) }
var n = 0
while let x = next(n), let x = next(x) { n = x }
print(n)
if let x = next(4), let y = next(x) { print(x, y) } else if let x = next(0), case let x = x * 10 { print(x) }
// expect: 5
// expect: 4
// expect: 4
// expect: 10

// An author's plain functions beside generic ones of the libraries: of literals the generic one is meant that takes them as
// what they are by default.
func abs(_ x: Double) -> Double { -1 }
let (n, x) = (-3, -2.5)
print(abs(-3), abs(n), abs(x), abs(n - 1), abs(2.0 - 5), abs(1 - x))
let known: Double = abs(-3)
print(known, [1.5].map { abs($0 - 1) }, [1, -2].map { abs($0) })
func max(_ a: Double, _ b: Double) -> Double { 7 }
print(max(1.0, 2.0), max(x, 2), max(n, 2), max("a", "b"), [3, 4].reduce(10) { max($0, $1) })
func min(_ a: Double, _ b: Double, _ c: Double) -> Double { 7 }
print(min(1, 2, 3), min(1, 2), min(1, 2, 3, 4))
func zip(_ a: [Double], _ b: [Double]) -> Int { 1 }
print(zip([1, 2], [3, 4]), Array(zip([n], [x])))
func repeatElement(_ x: Double, count: Int) -> Int { 9 }
print(repeatElement(1, count: 2).count, repeatElement(1.5, count: 2), repeatElement("a", count: 2).count)
func print(_ x: Double) { Swift.print("own", x) }
print(1)
print(1.5)
// expect: 3 3 -1.0 4 -1.0 -1.0
// expect: -1.0 [-1.0] [1, 2]
// expect: 7.0 7.0 2 b 10
// expect: 7.0 1 1
// expect: 1 [(-3, -2.5)]
// expect: 2 9 2
// expect: 1
// expect: own 1.5

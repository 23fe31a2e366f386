// import Divergence
// Vectors are collections of random access, whose elements can be changed.
let v: Vector = [3, 1, 2]
var u = v
u.sort()
u.swapAt(0, 2)
print(u, v, v[1...].map { $0 }, Array(v[..<2]), v.prefix(2))
u[0...1] = v[1...2]
u[1...].sort()
u.reverse()
print(u, v.firstIndex(of: 2) ?? -1, v.lastIndex { $0 > 1 } ?? -1, v.last { $0 < 3 } ?? 0)
print(zip(v, v.dropFirst()).map { $1 - $0 }, v.suffix(1).first ?? 0, v.split(separator: 1).map { Array($0) })
func mean(_ values: some Collection<Double>) -> Double { values.reduce(0, +) / Double(values.count) }
func median(_ values: some RandomAccessCollection<Double>) -> Double { values.sorted()[values.count / 2] }
print(mean(v), mean(v[1...]), median(v), median([5, 4, 6]))
print(v.index(before: 2), v.distance(from: 0, to: 2), v.indices.dropFirst().map { v[$0] - v[$0 - 1] })
print(Array(v.lazy.map { $0 * 2 }.filter { $0 > 2 }), v.underestimatedCount, u.partition { $0 > 1 })
u[3] = 0  // trap: index 3 is out of range
// expect: [3.0, 2.0, 1.0] [3.0, 1.0, 2.0] [1.0, 2.0] [3.0, 1.0] Slice<Vector>(_startIndex: 0, _endIndex: 2, _base: [3.0, 1.0, 2.0])
// expect: [2.0, 1.0, 1.0] 2 2 2.0
// expect: [-2.0, 1.0] 2.0 [[3.0], [2.0]]
// expect: 2.0 1.5 2.0 5.0
// expect: 1 2 [-2.0, 1.0]
// expect: [6.0, 4.0] 3 2

// import Divergence
// What a cell says of a library's type stands before what the library says of it. What the library does itself stays.
extension Vector {
  func mean() -> Double { 7 }
  var count: Int { 9 }
  var description: String { "mine" }
  subscript(position: Int) -> Double { 8 }
  init(repeating value: Double, count: Int) { self = [0.5] }
  static func == (a: Vector, b: Vector) -> Bool { false }
}
extension Normal {
  static var standard: Normal { Normal(3, 1) }
  func logDensity(_ x: Double) -> Double { 7 }
}
extension ContinuousDistribution { func density(_ x: Double) -> Double { 6 } }
let v: Vector = [1, 2]
print(v.mean(), v.count, v.description, v[0], v == v)
print(v, "\(v)", [v] == [v], Vector(repeating: 1, count: 3))
print(v.map { $0 }, v.sum(), v.reduce(0, +))
let n: Normal = .standard
print(n, n.logDensity(0), n.density(0))
func generic<D: ContinuousDistribution>(_ d: D) -> Double { d.logDensity(0) }
print(generic(Normal(0, 1)), Normal(0, 1).cumulative(0))
func generic<C: Collection>(_ c: C) -> Int { c.count }
print(generic(v))
// expect: 7.0 9 mine 8.0 false
// expect: [1.0, 2.0] [1.0, 2.0] true [0.5]
// expect: [1.0, 2.0] 3.0 3.0
// expect: Normal(mean: 3.0, standardDeviation: 1.0) 7.0 6.0
// expect: -0.9189385332046728 0.5
// expect: 2

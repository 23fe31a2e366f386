struct Weight {
  var grams = 1.5
  var tare: Double?
  func half() -> Double { grams / 2 }
}
enum Failure: Error { case always }
func fail() throws -> Double { throw Failure.always }
let (d, n) = (2.5, Optional(5))
let (missing, none): (Weight?, Double?) = (nil, nil)
let xs: [Double] = []
// What is optional for itself decides; what only a `?`, `try?` or `map` makes optional does not.
print(none ?? 0, xs.first ?? 0, xs.max() ?? 0, Double("x") ?? 0, xs.first { $0 > 1 } ?? 0, xs.map { $0 * 2 }.first ?? 0)
// expect: 0.0 0.0 0.0 0.0 0.0 0.0
print(missing?.grams ?? 0, missing?.tare ?? 0, missing?.half() ?? 0, (try? fail()) ?? 0, missing.map { $0.grams } ?? 0)
// expect: 0 0.0 0 0 0
print(none.flatMap { $0 } ?? 0, none.flatMap { $0 > 1 ? $0 : nil } ?? 0, xs.first.map { $0 * 2 } ?? 0)
// expect: 0 0 0
print([1].first ?? 1.5, [1: 2][1] ?? 1.5, Optional(1) ?? 1.5, [1, 2.5].first ?? 0, ["a": 0.5]["b"] ?? 0)
// expect: 1 2 1 1.0 0
print([1].max() ?? 1.5, [1, 2].first { $0 > 1 } ?? 1.5, ([1].first ?? 1.5) + 1, (missing?.grams ?? 0) + 1)
// expect: 1.0 2.0 2.0 1.0
print(n ?? "none", n ?? 1.5, n.map { $0 } ?? 1.5, Int("x") ?? "none", missing?.grams ?? "none", missing?.grams ?? -1)
// expect: 5 5 5 none none -1
let fraction = [1].first ?? 1.5
let grams = missing?.grams ?? 0
let whole: Any = [1].first ?? 1.5
print(fraction, grams, whole, "\(missing?.grams ?? 0)", [missing?.grams ?? 0])
// expect: 1.0 0.0 1 0.0 [0.0]

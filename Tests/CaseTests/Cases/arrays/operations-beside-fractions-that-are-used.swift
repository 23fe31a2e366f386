struct Curve { var weights: [Double] }
func total(_ x: [Double]) -> Double { x.reduce(0, +) }
let d = 1.5
let stated: [Double] = [1 / 2, 0.5], named: [String: Double] = ["a": 1 / 2]
print(stated, named, [1 / 2, 0.5] as [Double], total([1 / 2, 0.5]), Curve(weights: [0.5, 1 / 4]).weights)
// expect: [0.5, 0.5] ["a": 0.5] [0.5, 0.5] 1.0 [0.5, 0.25]
print([0.5, 3 / 2].reduce(0, +), [0.5, 3 / 2].map { $0 * 2 }, [d, 1 / 2].max() ?? 0, [1, 1 / 2, 0.5].sorted())
// expect: 2.0 [1.0, 3.0] 1.5 [0.5, 0.5, 1.0]
print([1 / 2, 3], [0.5, 3], [2 * 1.5, 1], [d * 2, 1], [1 / 2.0, 1], [0.5, -3], [true ? 1 : 2, 0.5], stated + [1 / 2])
// expect: [0, 3] [0.5, 3.0] [3.0, 1.0] [3.0, 1.0] [0.5, 1.0] [0.5, -3.0] [1.0, 0.5] [0.5, 0.5, 0.5]

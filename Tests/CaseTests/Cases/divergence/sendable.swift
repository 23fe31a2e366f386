// import Divergence
// What the library's types declare: values of theirs may be sent, and compared.
func send<T: Sendable>(_ value: T) -> String { "\(value)" }
struct Trial: Sendable, Equatable {
  let data: Vector
  let weights: Categorical
  let noise: Normal
  let map: Matrix
}
let v: Vector = [1, 2]
print(send(v), send(Categorical.uniform(outcomes: 2)), send(Normal(0, 1)), send(SeededGenerator(seed: 1).uniformed))
let trial = Trial(data: v, weights: [0.5, 0.5], noise: Normal(0, 1), map: [[1]])
print(trial == trial, send(1 ≈ 1), send(InformationUnit.bits))
print(send(Mixture([Normal(0, 1)], weights: [1])))
extension SeededGenerator { var uniformed: Double { var copy = self; return copy.uniform() } }
let families: [any ContinuousDistribution & Sendable] = [Normal(0, 1), Gamma(shape: 2, rate: 1)]
print(families.map { $0.mean })
func each(_ unit: InformationUnit) -> String { send(unit.rawValue) }
print(InformationUnit.allCases.map(each))
// expect: [1.0, 2.0] Categorical([0.5, 0.5]) Normal(mean: 0.0, standardDeviation: 1.0) 0.7029218331588505
// expect: true 1.0 ≈ 1.0 (residual 0.0, tolerance 1.7763568394002505e-15) bits
// expect: Mixture([Normal(mean: 0.0, standardDeviation: 1.0)], weights: [1.0])
// expect: [0.0, 2.0]
// expect: ["nats", "bits", "hartleys"]

import Divergence

/// A function of the library, what MPFR says that it is, and where to look.
struct Contender {
  let name: String
  /// The largest error that the library's README allows, in ulps.
  let allowed: Double
  let regions: [Region]
  /// The second argument that goes with a first one; only for functions of two.
  let second: ((Double, inout SeededGenerator) -> Double)?
  let ours: (Double, Double) -> Double
  /// Of a whole vector, where the library has that form.
  let vector: ((Vector) -> Vector)?
  /// Writes the exact value of the function at the arguments.
  let exact: (Exact, Double, Double) -> Void

  /// A function of one argument.
  init(
    _ name: String, _ allowed: Double, _ regions: [Region], _ ours: @escaping (Double) -> Double,
    _ vector: ((Vector) -> Vector)? = nil, exact: @escaping (Exact, Double) -> Void
  ) {
    (self.name, self.allowed, self.regions, self.vector) = (name, allowed, regions, vector)
    self.ours = { x, _ in ours(x) }
    self.exact = { result, x, _ in exact(result, x) }
    second = nil
  }

  /// A function of two arguments.
  init(
    _ name: String, _ allowed: Double, _ regions: [Region],
    second: @escaping (Double, inout SeededGenerator) -> Double,
    _ ours: @escaping (Double, Double) -> Double, exact: @escaping (Exact, Double, Double) -> Void
  ) {
    (self.name, self.allowed, self.regions, self.vector) = (name, allowed, regions, nil)
    (self.second, self.ours, self.exact) = (second, ours, exact)
  }

  /// The arguments number i of a sweep: the regions take turns.
  func arguments(_ i: Int, from random: inout SeededGenerator) -> (Double, Double) {
    let x = regions[i % regions.count].draw(from: &random)
    return (x, second.map { $0(x, &random) } ?? 0)
  }
}

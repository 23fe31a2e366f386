protocol Kernel {
  func callAsFunction(_ a: Double, _ b: Double) -> Double
}
struct Linear: Kernel {
  func callAsFunction(_ a: Double, _ b: Double) -> Double { a * b }
}
struct Scaled<K: Kernel>: Kernel {
  let base: K, factor: Double
  func callAsFunction(_ a: Double, _ b: Double) -> Double { factor * base(a, b) }
}
struct Gaussian: Kernel {
  var width = 1.0
  func callAsFunction(_ a: Double, _ b: Double) -> Double { 1 / (1 + (a - b) * (a - b) / width) }
}
extension Kernel where Self == Linear { static var linear: Linear { Linear() } }
extension Kernel where Self == Gaussian {
  static var gaussian: Self { Self() }
  static func gaussian(width: Double) -> Self { Self(width: width) }
}
func gram(_ xs: [Double], _ kernel: some Kernel) -> [[Double]] { xs.map { a in xs.map { kernel(a, $0) } } }
print(gram([1, 2], Scaled(base: Linear(), factor: 2)), gram([1, 2], .linear))
print(gram([0, 1], .gaussian), gram([0, 2], .gaussian(width: 4)))
// expect: [[2.0, 4.0], [4.0, 8.0]] [[1.0, 2.0], [2.0, 4.0]]
// expect: [[1.0, 0.5], [0.5, 1.0]] [[1.0, 0.5], [0.5, 1.0]]

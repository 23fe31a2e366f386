struct Outcome: Hashable, Comparable {
  let symbol: String
  var weight: Double
  static func < (a: Outcome, b: Outcome) -> Bool { (a.weight, a.symbol) < (b.weight, b.symbol) }
}
enum Channel {
  case noiseless
  case binarySymmetric(flip: Double)
  case erasure(Double)
  var name: String {
    switch self {
    case .noiseless: "noiseless"
    case .binarySymmetric(let flip): "symmetric, \(flip)"
    case .erasure(let rate): "erasure, \(rate)"
    }
  }
  func capacity(_ entropy: (Double) -> Double) -> Double {
    switch self {
    case .noiseless: return 1
    case .binarySymmetric(let flip): return 1 - entropy(flip)
    case .erasure(let rate): return 1 - rate
    }
  }
}
func binaryEntropy(_ p: Double) -> Double {
  guard p > 0, p < 1 else { return 0 }
  return -p * log2(p) - (1 - p) * log2(1 - p)
}
func entropy(_ weights: [Double]) -> Double {
  let total = weights.reduce(0, +)
  return weights.filter { $0 > 0 }.map { -$0 / total * log2($0 / total) }.reduce(0, +)
}
let text = "the quick brown fox jumps over the lazy dog and runs away"
var counts: [Character: Int] = [:]
for c in text where c != " " { counts[c, default: 0] += 1 }
let outcomes = counts.map { Outcome(symbol: String($0.key), weight: Double($0.value)) }.sorted()
let total = outcomes.map { $0.weight }.reduce(0, +)
print("letters:", outcomes.count, "total:", total)
let heaviest = outcomes.suffix(3).reversed().map { "\($0.symbol): \($0.weight / total)" }
print(heaviest.joined(separator: ", "))
var matrix = [[Double]](repeating: [Double](repeating: 0, count: 4), count: 4)
for i in 0..<4 {
  for j in 0..<4 {
    matrix[i][j] = i == j ? 0.7 : 0.1 + 0.05 * Double(abs(i - j) % 2)
  }
  let sum = matrix[i].reduce(0, +)
  matrix[i] = matrix[i].map { $0 / sum }
}
var state = [1.0, 0, 0, 0]
for step in 1...20 {
  var next = [Double](repeating: 0, count: 4)
  for i in 0..<4 { for j in 0..<4 { next[j] += state[i] * matrix[i][j] } }
  let change = zip(state, next).map { abs($0 - $1) }.max() ?? 0
  state = next
  if change < 1e-3 { print("settled after", step); break }
}
print(state.map { ($0 * 1000).rounded() / 1000 }, entropy(state) <= 2)
let channels: [Channel] = [.noiseless, .binarySymmetric(flip: 0.11), .erasure(0.25)]
for channel in channels { print(channel.name, (channel.capacity(binaryEntropy) * 100).rounded() / 100) }
let best = channels.max { $0.capacity(binaryEntropy) < $1.capacity(binaryEntropy) }
print(best?.name ?? "none", [0.1, 0.2, 0.5].map(binaryEntropy).map { $0 > 0.9 })

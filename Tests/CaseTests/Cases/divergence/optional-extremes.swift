// import Divergence
// A vector has its own `max()`, and that of sequences, which gives an optional: what is done with it says which.
let v: Vector = [2, 5, 3]
let empty: Vector = []
print(v.max(), v.max() - v.min())
print(v.max()!, v.min().map { $0 + 1 } ?? -1.0)
print(empty.max() ?? -1.0)
let widest: Double? = empty.max()
print(widest as Any, v.max() == nil)
if let m = v.max() { print("most", m) }
if case let m? = empty.min() { print(m) } else { print("none") }
while let m = empty.max() { print(m) }
func span(_ v: Vector) -> ClosedRange<Double>? {
  guard let low = v.min(), let high = v.max() else { return nil }
  return low...high
}
print(span(empty) as Any, span(v)!)
print([v, empty].compactMap { $0.max() }, [v].map { $0.max() })
let scaled = (v - v.min()) / (v.max() - v.min())
print(scaled)
func largest(of v: Vector) -> Double? { v.max() }
print(largest(of: empty) as Any)
let m = v.max() ?? 0
print(m)
// expect: 5.0 3.0
// expect: 5.0 3.0
// expect: -1.0
// expect: nil false
// expect: most 5.0
// expect: none
// expect: nil 2.0...5.0
// expect: [5.0] [5.0]
// expect: [0.0, 1.0, 0.3333333333333333]
// expect: nil
// expect: 5.0

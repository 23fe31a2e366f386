func sum(_ numbers: Int...) -> Int { numbers.reduce(0, +) }
func tag(_ name: String, values: Double..., last: Bool = true) -> String { "\(name) \(values) \(last)" }
print(sum(), sum(1), sum(1, 2, 3), tag("a"), tag("b", values: 1, 2.5), tag("c", values: 3, last: false))
// expect: 0 1 6 a [] true b [1.0, 2.5] true c [3.0] false

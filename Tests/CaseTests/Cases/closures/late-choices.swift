// A test that shows what is chosen, or does not ask, leaves the choice an optional of it.
let limit = 2
func isSmall(_ n: Int) -> Bool { n < limit }
func isEarly(_ text: String) -> Bool { text < "b" }
print([1, 2].compactMap { limit > 1 ? $0 : nil }, (1...3).compactMap { isSmall($0) ? $0 : nil })
print(Array(1...5).compactMap { $0 != limit ? $0 : nil }.map(String.init).joined(separator: "-"))
print(Array(1..<6).compactMap { $0 % 2 == 0 ? $0 : nil }, Set([1, 2]).compactMap { $0 > 1 ? $0 : nil })
print([1, 2].enumerated().compactMap { $0 > 0 ? $1 : nil })
print(["a", "b"].compactMap { $0 == "a" ? $0 : nil }, ["a", "b"].compactMap { isEarly($0) ? $0 : nil })
print(["b": "c"].compactMapValues { $0 < "d" ? $0 : nil })
print([1.5, 2].compactMap { $0 * 2 > 3 ? $0 : nil }, [true, false].compactMap { !$0 ? $0 : nil })
print((1...6).map { $0 % 3 == 0 ? $0 : nil }.compactMap { $0 })
// expect: [1, 2] [1]
// expect: 1-3-4-5
// expect: [2, 4] [2]
// expect: [2]
// expect: ["a"] ["a"]
// expect: ["b": "c"]
// expect: [2.0] [false]
// expect: [3, 6]

// What a method gives is seen late where its parts are still to show, unless several methods may be meant: then one that
// takes anything goes before one of `T` or of `[Int]`.
let ints = [3, 1, 2], words = ["a", "b"], scores = ["a": 1], n = 3
struct Box<T> { let value: T }

func a<T>(_ x: T) -> String { "T" }
func a(_ x: Any) -> String { "Any" }
print(a([1, 2].sorted()), a([1, 2].sorted(by: >)), a([1, 2].compactMap { Optional($0) }), a([1, 2].enumerated()))
print(a([1, 2].map { $0 }), a([1, 2].filter { $0 > 1 }), a([1, 2].reversed()), a([1, 2].flatMap { [$0] }), a([1, 2].first))
print(a([1, 2].prefix(1)), a([1, 2].suffix(1)), a([1, 2].dropFirst()), a([1, 2].prefix { $0 > 1 }))
print(a(["a": 1].mapValues { $0 + 1 }), a(["a": 1].keys), a(["a": 1].keys.sorted()), a(["a": 1].filter { $0.value > 0 }))
print(a(ints.sorted()), a(ints.compactMap { Optional($0) }), a(scores.mapValues { $0 + 1 }), a(ints.map { $0 + 1 }))
print(a(words.compactMap { Int($0) }), a(zip(ints, words).map { $1 }), a(words.map { $0.count }), a((0..<n).map { $0 }))
print(a((1...3).filter { $0 > 1 }), a(Array(1...3)), a(1...3), a(Optional(3)), a((1, 2)), a((n, n)), a(Box(value: 1)), a(1))
// expect: Any Any Any Any
// expect: T T T T T
// expect: Any Any T T
// expect: Any Any Any T
// expect: T Any Any T
// expect: Any Any T T
// expect: Any Any Any T Any T Any T
func b<T>(_ x: T) -> String { "T" }
func b(_ x: [Int]) -> String { "[Int]" }
print(b([1, 2].sorted()), b([1, 2].map { $0 + 1 }), b(words.compactMap { Int($0) }), b(ints.compactMap { Optional($0) }))
// expect: T [Int] [Int] T
func c(_ x: Any) -> String { "Any" }
func c(_ x: [Int]) -> String { "[Int]" }
print(c([1, 2].sorted()), c([1, 2].filter { $0 > 1 }), c(words.compactMap { Int($0) }), c(ints.sorted()))
// expect: Any [Int] Any [Int]
func d<T>(_ x: T) -> String { "T" }
func d<T>(_ x: [T]) -> String { "[T]" }
print(d([1, 2].sorted()), d(words.compactMap { Int($0) }), d([1, 2].map { $0 }))
// expect: [T] [T] [T]

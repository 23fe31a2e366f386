func g<T>(_ xs: [T?]) -> Int { xs.count }
print(g([1, 2]), g([1, nil])) // expect: 2 2
let xs = [1, 2, 3]
let ys: [Int?] = [1, nil]
print(g(xs), g(ys)) // expect: 3 2
func first<T>(_ xs: [T?]) -> T? { xs.compactMap { $0 }.first }
print(first(xs) as Any) // expect: Optional(1)
func h<K, T>(_ d: [K: T?]) -> [K] { d.filter { $0.value != nil }.keys.map { $0 } }
print(h(["a": 1])) // expect: ["a"]
let d = ["b": 2]
print(h(d)) // expect: ["b"]
func s<T>(_ s: Set<T?>) -> Bool { s.contains(nil) }
print(s([1, 2])) // expect: false
let st: Set = [1, 2]
print(s(st)) // expect: false
func opt<T>(_ x: T?, _ y: [T]) -> [T] { x.map { [$0] + y } ?? y }
print(opt(1, xs), opt(nil, xs)) // expect: [1, 1, 2, 3] [1, 2, 3]
func e<T: Equatable>(_ a: [T?], _ b: T) -> Bool { a.contains(b) }
print(e(xs, 2)) // expect: true

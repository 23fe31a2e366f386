let s: Set<Int> = [1]
let t: Set<Int?> = s
print(t.count, t.contains(1)) // expect: 1 true
let d: [Int: String] = [1: "a"]
let d2: [Int?: String] = d
let d3: [Int: String?] = d
let d4: [Int: Any] = d
print(d2, d3, d4) // expect: [Optional(1): "a"] [1: Optional("a")] [1: "a"]
func g<T>(_ xs: [T?]) -> Int { xs.count }
print(g([1, 2]), g([1, nil])) // expect: 2 2
let xs = [1, 2, 3]
print(g(xs)) // expect: 3
func first<T>(_ xs: [T?]) -> T? { xs.compactMap { $0 }.first }
print(first(xs) as Any) // expect: Optional(1)
let o: [[Int]]? = [[1]]
let p: [[Int?]]? = o
print(p as Any) // expect: Optional([[Optional(1)]])
let tt: (Int, String) = (1, "a")
let uu: (Int?, String) = tt
print(uu) // expect: (Optional(1), "a")
let f: (Int) -> Int = { $0 }
let h: (Int) -> Int? = f
print(h(3) as Any) // expect: Optional(3)

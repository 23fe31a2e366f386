// What a literal holds is decided by the functions that could take it.
func a(_ x: [Int]) -> String { "[Int]" }
func a(_ x: [Any]) -> String { "[Any]" }
print(a([1, "a"]), a([1, 2]), a([]), a([1.5]))
// expect: [Any] [Int] [Int] [Any]
func b(_ x: [String: Int]) -> String { "[String: Int]" }
func b(_ x: [String: Any]) -> String { "[String: Any]" }
print(b([:]), b(["a": 1]), b(["a": "b"]), b(["a": 1, "b": "c"]))
// expect: [String: Int] [String: Int] [String: Any] [String: Any]
func c(_ x: [Any]) -> String { "[Any]" }
func c(_ x: Any) -> String { "Any" }
print(c([1]), c([1, "a"]), c([]), c([1].count))
// expect: [Any] [Any] [Any] Any

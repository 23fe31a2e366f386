var s: Set<Int> = [1, 2, 2, 3]
print(s.count, s.contains(2), s.insert(9).inserted, s.insert(9).inserted, s.sorted())
print(Set("hello").count, Set([1, 2]) == Set([2, 1]), s.map { $0 * 2 }.sorted(), s.isEmpty)
let words = Set(["b", "a"])
for w in words.sorted() { print(w) }
// expect: 3 true true false [1, 2, 3, 9]
// expect: 4 true [2, 4, 6, 18] false
// expect: a
// expect: b

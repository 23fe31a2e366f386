func keys<K, V>(of table: [K: V]) { print(K.self, V.self, table.count) }
func values<V>(of table: [Int: V]) { print(V.self) }
func kind<T>(of value: T) { print(T.self) }
let (count, isEmpty) = ([:].count, [:].isEmpty)
let nested = [[:]]
let pair = (x: [:], y: [])
let inside = [1: [:]]
print(count, isEmpty, nested, pair, inside, [:].count == 0)
// expect: 0 true [[:]] (x: [:], y: []) [1: [:]] true
keys(of: [:])
// expect: AnyHashable Any 0
values(of: [:])
// expect: Any
values(of: [1: nil])
// expect: Optional<Any>
kind(of: [[:]])
// expect: Array<Dictionary<AnyHashable, Any>>
kind(of: [1: []])
// expect: Dictionary<Int, Array<Any>>
for _ in [] { print("never") }
for (key, value) in [:] { print(key, value) }
for list in [[]] { print(list) }
// expect: []
for nothing in [nil] { print(nothing as Any) }
// expect: nil
let make = { [:] }
print(make(), [1, 2].map { _ in [:] }.count)
// expect: [:] 2

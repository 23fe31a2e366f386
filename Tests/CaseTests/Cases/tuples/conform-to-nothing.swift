// Tuples are compared by `==` alone; they conform to nothing, so no condition of an extension holds of them.
struct Held<T> { var t: T }
extension Held: CustomStringConvertible where T: Equatable { var description: String { "comparable" } }
protocol Told { func told() -> String }
extension Held: Told where T: Equatable { func told() -> String { "told" } }
print(Held(t: 1), Held(t: (1, 2)), Held(t: Optional((1, 2))), Held(t: [(1, 2)]))
let any: Any = Held(t: (1, 2))
print(any is any Told, (Held(t: 3) as Any) is any Told)
print((1, "a") == (1, "a"), (1, 2, 3) != (1, 2, 4), (x: 1, y: 2) == (1, 2), () == ())
print([(1, 2), (3, 4)].firstIndex { $0 == (3, 4) }!, [(1, 2)].elementsEqual([(1, 2)], by: ==))
print(zip([1, 2], "ab").map { $0 == (2, "b") }, [(3, "a"), (1, "b")].sorted(by: <))
// expect: comparable Held<(Int, Int)>(t: (1, 2)) Held<Optional<(Int, Int)>>(t: Optional((1, 2))) Held<Array<(Int, Int)>>(t: [(1, 2)])
// expect: false true
// expect: true true true true
// expect: 1 true
// expect: [false, true] [(1, "b"), (3, "a")]

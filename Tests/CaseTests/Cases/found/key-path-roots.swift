struct A { struct M { var x = 1; var y = [1] }; enum Kind { case k; var text: String { "k" } } }
print([A.M()].map(\A.M.x), [A.Kind.k].map(\A.Kind.text))
let list = \A.M.y, place: WritableKeyPath<A.M, Int> = \A.M.x, size = \A.M.y.count, length = \[Int].count
var m = A.M()
m[keyPath: place] += 1
print(m[keyPath: list], m[keyPath: place], m[keyPath: size], [1][keyPath: length], ["a": 1][keyPath: \[String: Int].count])
// expect: [1] ["k"]
// expect: [1] 2 1 1 1

// A function that takes one value goes before one that takes any number of the same.
func a(_ x: Int) -> String { "Int" }
func a(_ x: Int...) -> String { "Int..." }
func b(_ x: Double) -> String { "Double" }
func b(_ x: Int...) -> String { "Int..." }
func c<T>(_ x: T...) -> String { "T..." }
func c(_ x: Int, _ y: String) -> String { "Int, String" }
func d(_ x: Double, by y: Int = 0) -> String { "Double by" }
func d(_ x: Int...) -> String { "Int..." }
let i = 2
print(a(i), a(1), a(1, 2), a(), b(i), b(1), b(1.5), b(1, 2), d(i), d(1), d(1.5, by: 2))
print(c(i, 1), c(i, i, i), c(1, "b"))
print(c(i, "a"))
// expect: Int Int Int... Int... Int... Int... Double Int... Int... Int... Double by
// expect: T... T... Int, String
// expect: Int, String

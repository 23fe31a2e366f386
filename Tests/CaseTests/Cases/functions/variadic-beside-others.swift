func a<T>(_ x: T) -> String { "T" }
func a(_ x: Any...) -> String { "Any..." }
func b(_ x: Any) -> String { "Any" }
func b(_ x: Int...) -> String { "Int..." }
func c<T: Numeric>(_ x: T) -> String { "N" }
func c(_ x: Int...) -> String { "Int..." }
func d<T>(_ x: T...) -> String { "T..." }
func d(_ x: Int) -> String { "Int" }
func e<T>(_ x: T...) -> String { "T..." }
func e<T>(_ x: T) -> String { "T" }
func h(_ x: Int?) -> String { "Int?" }
func h(_ x: Int...) -> String { "Int..." }
func j(_ x: Double) -> String { "Double" }
func j(_ x: Int...) -> String { "Int..." }
struct S { func k<T>(_ x: T) -> String { "T" }; func k(_ x: Int...) -> String { "Int..." } }
func l<T>(_ x: T, by y: Int = 0) -> String { "T by" }
func l(_ x: Int...) -> String { "Int..." }
let i = 2
print(a(i), b(i), c(i), d(i), e(i), h(i), j(i), S().k(i), l(i))
print(a(1), b(1), c(1), d(1), e(1), h(1), j(1), S().k(1), l(1))
print(a(i + 1), b(i + 1), c(i + 1), d(i + 1), e(i + 1), h(i + 1), j(i + 1), S().k(i + 1), l(i + 1))
// expect: T Any N Int T Int? Int... Int... Int...
// expect: T Int... Int... Int T Int... Int... Int... Int...
// expect: T Any N Int T Int? Int... Int... Int...

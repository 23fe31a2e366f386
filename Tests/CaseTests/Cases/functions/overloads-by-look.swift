// Swift prefers functions by what it sees of the arguments before it solves anything: of a range or an initializer's call
// not what it holds, so one that takes anything is meant; of a literal its form.
let i = 3, ints = [1, 2]
struct Box<T> { let value: T }

func a(_ x: ClosedRange<Int>) -> String { "range" }
func a<T>(_ x: T) -> String { "T" }
let range = 1...2
print(a(1...2), a(1...i), a(range))
// expect: T T range
func b(_ x: [Int]) -> String { "[Int]" }
func b(_ x: Any) -> String { "Any" }
print(b(Array(1...2)), b(Array(ints)), b(ints.map { $0 + 1 }), b([1]), b(ints + [1]))
// expect: Any Any [Int] [Int] [Int]
func c(_ x: Box<Int>) -> String { "Box" }
func c<T>(_ x: T) -> String { "T" }
print(c(Box(value: 1)), c(Box(value: i)), c(Box<Int>(value: 1)))
// expect: T T Box
func d<S: Sequence>(_ x: S) -> String { "S" }
func d(_ x: Any) -> String { "Any" }
print(d(0..<3), d(zip(ints, ints)), d(ints), d([1]), d(ints.reversed()))
// expect: Any Any S S S
func e(_ x: [Int]) -> String { "[Int]" }
func e<S: Sequence>(_ x: S) -> String { "S" }
print(e(Array(ints)), e(Array(repeating: 0, count: 2)), e([1]), e(ints))
// expect: S S [Int] [Int]
func f<T>(_ x: [T]) -> String { "[T]" }
func f(_ x: Any) -> String { "Any" }
print(f(Array(1...2)), f([1]), f(1))
// expect: [T] [T] Any
func g(_ x: [Double]) -> String { "[Double]" }
func g<T>(_ x: T) -> String { "T" }
print(g([1]), g([1.5]), g([]), g(ints), g(["a"]))
// expect: [Double] [Double] [Double] T T
func h(_ x: [Double], _ y: Int) -> String { "[Double]" }
func h<T>(_ x: T, _ y: Int) -> String { "T" }
print(h([1], 2), h([1], i))
// expect: [Double] T
func k(_ x: (Double, Double)) -> String { "pair" }
func k<T>(_ x: T) -> String { "T" }
print(k((1, 2)), k((1, 2.5)), k((i, 1)), k(("a", 1)))
// expect: pair pair T T
func l(_ x: (String, Double)) -> String { "pair" }
func l<A, B>(_ x: (A, B)) -> String { "A, B" }
print(l(("a", 2)), l(("a", 2.5)))
// expect: A, B pair

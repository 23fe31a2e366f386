// Swift prefers functions by what it sees of the arguments before it solves anything: of a literal its form, of a value
// with a name its type.
let i = 3, ints = [1, 2]
struct Box<T> { let value: T }

func a(_ x: ClosedRange<Int>) -> String { "range" }
func a<T>(_ x: T) -> String { "T" }
let range = 1...2
print(a(range), a(i), a(0..<i))
func b(_ x: [Int]) -> String { "[Int]" }
func b(_ x: Any) -> String { "Any" }
print(b(ints), b([1]), b(i))
func c(_ x: Box<Int>) -> String { "Box" }
func c<T>(_ x: T) -> String { "T" }
let box = Box(value: 1), other = Box(value: "a")
print(c(box), c(other), c(Box<Int>(value: 1)))
func d<S: Sequence>(_ x: S) -> String { "S" }
func d(_ x: Any) -> String { "Any" }
print(d(ints), d(range), d(1))
func f<T>(_ x: [T]) -> String { "[T]" }
func f(_ x: Any) -> String { "Any" }
print(f([1]), f(1), f(ints), f(ints.count), f(ints.first as Any))
func g(_ x: [Double]) -> String { "[Double]" }
func g<T>(_ x: T) -> String { "T" }
print(g([1]), g([1.5]), g([]), g(ints), g(["a"]))
func h(_ x: [Double], _ y: Int) -> String { "[Double]" }
func h<T>(_ x: T, _ y: Int) -> String { "T" }
print(h([1], 2), h([1], i))
func k(_ x: (Double, Double)) -> String { "pair" }
func k<T>(_ x: T) -> String { "T" }
let pair = (1.0, 2.0), mixed = ("a", 1)
print(k(pair), k(mixed), k((i, i)))
// expect: range T T
// expect: [Int] [Int] Any
// expect: Box T Box
// expect: S S Any
// expect: [T] Any [T] Any Any
// expect: [Double] [Double] [Double] T T
// expect: [Double] T
// expect: pair T T

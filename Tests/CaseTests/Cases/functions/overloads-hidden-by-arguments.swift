// Where Swift sees late of which type an argument is, its choice among an author's functions follows from how that is
// written. A name or a type for the argument tells which is meant.
let i = 3, ints = [3, 1, 2], words = ["a", "b"], isSet = true
struct Box<T> { let value: T }

func a<T>(_ x: T) -> String { "T" }
func a<T>(_ x: [T]) -> String { "[T]" }
print(a(ints.reversed()))  // refused: which of several functions 'a' Swift takes hangs here
print(a(ints.map { $0 + 1 }))  // refused: which of several functions 'a' Swift takes hangs here
print(a([1, 2].sorted() + [3]))  // refused: which of several functions 'a' Swift takes hangs here
print(a(isSet ? [1] : [2]))  // refused: which of several functions 'a' Swift takes hangs here
print(a(Array(1...2)))  // refused: which of several functions 'a' Swift takes hangs here
func b(_ x: Any) -> String { "Any" }
func b(_ x: [Any]) -> String { "[Any]" }
print(b(ints.map { Double($0) }))  // refused: which of several functions 'b' Swift takes hangs here
func c(_ x: Int...) -> String { "Int..." }
func c<T>(_ x: T, _ y: T) -> String { "T, T" }
print(c(1, 2))  // refused: which of several functions 'c' Swift takes hangs here
func d<T>(_ x: T) -> String { "T" }
func d(_ x: Int?) -> String { "Int?" }
print(d(Int(2.5)))  // refused: which of several functions 'd' Swift takes hangs here
func e<T>(_ x: T) -> String { "T" }
func e(_ x: ClosedRange<Int>) -> String { "range" }
print(e(1...2))  // refused: which of several functions 'e' Swift takes hangs here
func f<T>(_ x: T) -> String { "T" }
func f(_ x: (Int, Int)) -> String { "pair" }
print(f((1, 2)))  // refused: which of several functions 'f' Swift takes hangs here
func g<T>(_ x: T) -> String { "T" }
func g<T>(_ x: Set<T>) -> String { "Set" }
print(g([1, 2]))  // refused: which of several functions 'g' Swift takes hangs here
func h(_ x: Any?) -> String { "Any?" }
func h(_ x: [Any]) -> String { "[Any]" }
print(h(ints))  // refused: which of several functions 'h' Swift takes hangs here
func k<S: Sequence>(_ x: S) -> String where S.Element == Int { "S" }
func k<T>(_ x: [T]) -> String { "[T]" }
print(k(ints.map { $0 + 1 }))  // refused: which of several functions 'k' Swift takes hangs here
func l<T>(_ x: T) -> String { "T" }
func l(_ x: Any...) -> String { "Any..." }
print(l(i))  // refused: which of several functions 'l' Swift takes hangs here
func m(_ x: Int?) -> String { "Int?" }
func m(_ x: Int...) -> String { "Int..." }
print(m(i))  // refused: which of several functions 'm' Swift takes hangs here
extension String {
  func ranges(of c: Character) -> Int { count { $0 == c } }
}
print("abca".ranges(of: "a"))  // refused: which of several functions 'ranges' Swift takes hangs here
struct Bag {
  init<T>(_ x: T) { print("T") }
  init(_ x: [Int]) { print("[Int]") }
  func add<T>(_ x: T) -> String { "T" }
  func add(_ x: [Int]) -> String { "[Int]" }
}
_ = Bag(ints.map { $0 })  // refused: which of these initializers Swift takes hangs here
print(Bag(i).add(ints.filter { $0 > 1 }))  // refused: which of several functions 'add' Swift takes hangs here
func n(_ x: Int?) -> String { "Int?" }
func n(_ x: Any) -> String { "Any" }
print(n(-(2 + 3)))  // refused: which of several functions 'n' Swift takes hangs here

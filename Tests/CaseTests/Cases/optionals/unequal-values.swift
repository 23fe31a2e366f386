// A value beside an optional is made optional, on either side of `!=` as of `==`.
struct Point: Equatable {
  var x: Int
  static func == (a: Point, b: Point) -> Bool { abs(a.x) == abs(b.x) }
}
let a: Int? = 3
let none: Int? = nil
let b = 12
print(a != 12, 12 != a, a != 3, 3 != a, none != 3, b != a, a != b)
// expect: true true false false true true true
let word: String? = "a"
print("b" != word, word != "a", word != nil, nil != word, word != none.map { "\($0)" })
// expect: true false true true true
let point: Point? = Point(x: 2)
print(point != Point(x: -2), Point(x: 3) != point, point != nil)
// expect: false true true
let twice: Int?? = 1
print(twice != 1, twice != a, 2 != twice, twice != nil)
// expect: false true true true
let list: [Int?] = [1, nil]
print(list.filter { $0 != 1 }.count, ["k": 1]["k"] != 1, list.first != nil)
// expect: 1 false true
func differs<T: Equatable>(_ x: T, _ y: T?) -> Bool { x != y }
print(differs(1, 2), differs("a", "a"), differs(1.5, nil))
// expect: true false true
if case let v = (12 != a), v { print("differs") }
// expect: differs

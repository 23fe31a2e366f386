struct P: Equatable { var a: Int; var b: Int }
func == (l: P, r: P) -> Bool { l.a == r.a }
func same<T: Equatable>(_ l: T, _ r: T) -> Bool { l == r }
print(P(a: 1, b: 2) == P(a: 1, b: 3), same(P(a: 1, b: 2), P(a: 1, b: 3)))  // expect: true true
print([P(a: 1, b: 2)] == [P(a: 1, b: 3)], [P(a: 1, b: 2)].contains(P(a: 1, b: 3)))  // expect: true true
enum Level: Int, Comparable { case low, high }
func < (l: Level, r: Level) -> Bool { l.rawValue < r.rawValue }
print([Level.high, .low].sorted(), max(Level.low, Level.high))  // expect: [main.Level.low, main.Level.high] high
struct Box<T> { var a: T }
func == <T: Equatable>(l: Box<T>, r: Box<T>) -> Bool { print("own"); return l.a == r.a }
extension Box: Equatable where T: Equatable {}
print(same(Box(a: 1), Box(a: 1)))  // expect: own
// expect: true
infix operator +++: AdditionPrecedence
protocol Addable { static func +++ (l: Self, r: Self) -> Self }
struct W: Addable { var n: Int }
func +++ (l: W, r: W) -> W { W(n: l.n + r.n) }
func twice<T: Addable>(_ t: T) -> T { t +++ t }
print(twice(W(n: 2)))  // expect: W(n: 4)

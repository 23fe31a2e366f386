// What fulfils a requirement may reach what is being changed where the requirement is called, by an author's or by a
// library's function.
protocol Touching { func touch(); static func reset() }
var count = 1, total = 0
struct State {
  var n = 1
  var items = [1, 2]
  mutating func change(_ p: any Touching) { n += 1; p.touch() }
  mutating func changed<T: Touching>(by p: T) { n += 1; p.touch() }
}
var state = State()
struct Toucher: Touching {
  func touch() { state.n = 100; count += 1 }
  static func reset() { count = 0 }
}
struct Loud: Comparable, CustomStringConvertible, Sequence, IteratorProtocol {
  var left = 3
  static func < (a: Loud, b: Loud) -> Bool { total += 1; return a.left < b.left }
  var description: String { total += 1; return "loud" }
  mutating func next() -> Int? { total += 1; left -= 1; return left < 0 ? nil : left }
}
func add(_ x: inout Int, _ p: any Touching) { x += 1; p.touch() }
func add(_ x: inout Int, some p: some Touching) { x += 1; p.touch() }
func reset<T: Touching>(_ x: inout Int, _ type: T.Type) { x += 1; type.reset() }
func largest(_ x: inout Int, _ all: [Loud]) { x += all.max()!.left }
func shown(_ x: inout Int, _ one: Loud) { x += "\(one)".count }
func printed(_ x: inout Int, _ one: Loud) { print(one); x += 1 }
func summed(_ x: inout Int, _ one: Loud) { for y in one { x += y } }
func compared<T: Comparable>(_ x: inout Int, _ a: T, _ b: T) { if a < b { x += 1 } }
state.change(Toucher()) // refused: overlapping accesses to 'state'
state.changed(by: Toucher()) // refused: overlapping accesses to 'state'
add(&count, Toucher()) // refused: overlapping accesses to 'count'
add(&count, some: Toucher()) // refused: overlapping accesses to 'count'
reset(&count, Toucher.self) // refused: overlapping accesses to 'count'
largest(&total, [Loud()]) // refused: overlapping accesses to 'total'
shown(&total, Loud()) // refused: overlapping accesses to 'total'
printed(&total, Loud()) // refused: overlapping accesses to 'total'
summed(&total, Loud()) // refused: overlapping accesses to 'total'
compared(&total, Loud(), Loud()) // refused: overlapping accesses to 'total'
largest(&count, [Loud()])
add(&total, Toucher())

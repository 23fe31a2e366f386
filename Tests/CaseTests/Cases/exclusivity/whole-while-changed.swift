// What an author's function does to what a call changes is refused, whatever it is: nothing may show as the program runs.
struct State {
  var n = 1
  var items = [1, 2]
  mutating func changing() { n += 1; other(); n += 1 }
  mutating func showing() { n += 1; show() }
  var twice: Int {
    get { n * 2 }
    set { show(); n = newValue / 2 }
  }
}
var state = State(), list = [1, 2, 3], table = ["a": 1], optional: Int? = 3, number = 3
func other() { state = State() }
func show() { print(state.n) }
func first(_ x: inout Int) { list[0] = 9; x += 1 }
func emptied(_ x: inout [Int]) { list = []; x.append(1) }
func entered(_ x: inout Int) { table["b"] = 9; x += 1 }
func taken(_ x: inout Int) { optional = nil; x += 1 }
func reading() -> Int { number }
func added(_ x: inout Int, _ n: Int = reading()) { x += n }
func addedBefore(n: Int = reading(), _ x: inout Int) { x += n }
state.changing() // refused: overlapping accesses to 'state'
state.showing() // refused: overlapping accesses to 'state'
state.twice = 4 // refused: overlapping accesses to 'state'
first(&list[1]) // refused: overlapping accesses to 'list'
emptied(&list) // refused: overlapping accesses to 'list'
entered(&table["a", default: 0]) // refused: overlapping accesses to 'table'
taken(&optional!) // refused: overlapping accesses to 'optional'
added(&number) // refused: overlapping accesses to 'number'
added(&number, reading())
addedBefore(&number)

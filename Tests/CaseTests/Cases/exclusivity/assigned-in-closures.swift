// What a closure assigns while a call changes it, or an element of it, shows nowhere as the program runs: it is refused.
struct State {
  var n = 1
  var items = [1]
  var copy: [Int] {
    get { items }
    set { items = newValue }
  }
  mutating func change(_ body: () -> Void) { body(); n += 1 }
}
var list = [1, 2, 3], table = ["a": 1], text = "abc", optional: [Int]? = [1], state = State()
func change<T>(_ x: inout T, _ body: () -> Void) { body() }
change(&list) { list = [] } // refused: overlapping accesses to 'list'
change(&list[1]) { list[0] = 9 } // refused: overlapping accesses to 'list'
change(&list[1]) { print(list.count) } // refused: overlapping accesses to 'list'
change(&table["a", default: 0]) { table["b"] = 9 } // refused: overlapping accesses to 'table'
change(&optional!) { optional = nil } // refused: overlapping accesses to 'optional'
change(&text) { text = "" } // refused: overlapping accesses to 'text'
change(&state.items) { state = State() } // refused: overlapping accesses to 'state.items'
change(&state.copy) { state.items = [] } // refused: overlapping accesses to 'state'
state.change { state = State() } // refused: overlapping accesses to 'state'
list.removeAll { _ in list = []; return true } // refused: overlapping accesses to 'list'
table["c", default: { table["d"] = 1; return 0 }()] += 1 // refused: overlapping accesses to 'table'
let clear = { list = [] }
let first = { list[0] = 9 }
change(&list, clear) // refused: overlapping accesses to 'list'
change(&list[1], first) // refused: overlapping accesses to 'list'
func locally() {
  var own = [1, 2]
  let clear = { own = [] }
  change(&own, clear) // refused: overlapping accesses to 'own'
  change(&list, clear)
}
var hooks: [() -> Void] = []
hooks.append { hooks = [] }
hooks.append(clear)
change(&text, clear)
func emptied() { list = [] }
func counted() -> Int { table.count }
struct Counting: Comparable { static func < (a: Counting, b: Counting) -> Bool { total += 1; return false } }
var total = 1
change(&list) { emptied() } // refused: overlapping accesses to 'list'
change(&list[0]) { print(list); emptied() } // refused: overlapping accesses to 'list'
change(&total) { print(Counting() < Counting()) } // refused: overlapping accesses to 'total'
table["e", default: counted()] += 1 // refused: overlapping accesses to 'table'
change(&total) { emptied() }
func inside() {
  var own = State()
  func other() { own.items = [] }
  func add(_ x: inout Int) { other(); x += 1 }
  change(&own) { other() } // refused: overlapping accesses to 'own'
  add(&own.n) // refused: overlapping accesses to 'own.n'
}

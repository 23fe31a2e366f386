// A variable that an escaping function shares lies in a box.
func change<T>(_ value: inout T, _ body: () -> Void) { body() }
func counter() -> (change: () -> Void, count: () -> Int) {
  var words = ["a"]
  let count = { words.count } // trap: overlapping accesses
  func add() {
    words.append("b")
    change(&words) { print(count()) }
  }
  return (change: add, count: count)
}
let made = counter()
print(made.count()) // expect: 1
made.change()

struct Stack<T> {
  var items: [T]
  init(_ items: [T]) { self.items = items }
  var top: T? { items.last }
}
func test() -> Bool { true }
print(Stack([1]).top ?? 7.isMultiple(of: 5))
print(Stack([1]).top ?? test(), [1].first ?? true, [1].last ?? "a")
let anything: Any = [Int]().first ?? test()
print(anything)
// expect: 1
// expect: 1 1 1
// expect: true

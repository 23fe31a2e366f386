// What a value of a protocol's type gives is known by the constraints of its associated types.
protocol Source {
  associatedtype Item
  associatedtype Key: Comparable & CustomStringConvertible
  var value: Item { get set }
  var key: Key { get }
  var items: [Item] { get }
  func first() -> Item?
  func both() -> (Item, key: Key)
  func table() -> [String: Item]
  func copy() -> Self
  func copies() -> [Self]
  func maybe() -> Self?
  func checked(_ limit: Int) throws -> Item
}
extension Source {
  func twice() -> [Item] { [value, value] }
  func copies() -> [Self] { [self, self] }
  func maybe() -> Self? { items.isEmpty ? nil : self }
}
struct TooMuch: Error {}
struct Number: Source {
  var value = 3
  var key: String { "number" }
  var items: [Int] { [value, value + 1] }
  func first() -> Int? { items.first }
  func both() -> (Int, key: String) { (value, key: key) }
  func table() -> [String: Int] { ["n": value] }
  func copy() -> Number { Number(value: value + 1) }
  func checked(_ limit: Int) throws -> Int {
    if value > limit { throw TooMuch() }
    return value
  }
}
struct Text: Source {
  var value = "x"
  var key: Int { 7 }
  var items: [String] { [] }
  func first() -> String? { nil }
  func both() -> (String, key: Int) { (value, key: key) }
  func table() -> [String: String] { ["t": value] }
  func copy() -> Text { Text(value: value + "!") }
  func checked(_ limit: Int) throws -> String { value }
}
let sources: [any Source] = [Number(), Text()]
for source in sources {
  print(source.value, source.key, source.key.description, source.items, source.first() as Any)
  print(source.both(), source.table(), source.twice(), source.copy(), source.copies().count)
  let value = source.value
  print(value is Int, value as? String ?? "no text", source.items.count)
  if let found = source.first() { print("found", found) } else { print("nothing") }
  if let some = source.maybe() { print(some.key) }
  do { print(try source.checked(2)) } catch { print("too much") }
}
let values: [Any] = sources.map { $0.value }
print(values)
let keys = sources.map { $0.key }
print(keys.map { $0.description })
func item<S: Source>(of source: S) -> S.Item { source.value }
func all<S: Source>(_ source: S) -> [S.Item] { source.items + source.twice() }
func pair<S: Source>(_ source: S, _ n: Int) -> (S, Int) { (source, n) }
func optional<S: Source>(_ source: S) -> S? { source.maybe() }
for source in sources {
  print(item(of: source), all(source).count, pair(source, 2).0.key, optional(source) == nil)
}
protocol Fixed: Source where Item == Int {}
extension Number: Fixed {}
let fixed: any Fixed = Number(value: 20)
print(fixed.value + 1, fixed.items.reduce(0, +))
let collection: any Collection = [1, 2, 3]
print(collection.count, collection.isEmpty, collection.underestimatedCount)
let sequence: any Sequence = Set([5])
print(sequence.underestimatedCount)
protocol Node {
  associatedtype Child: Node
  var name: String { get }
  var child: Child? { get }
}
struct Leaf: Node { var name = "leaf"; var child: Leaf? { nil } }
struct Branch: Node { var name = "branch"; var child: Leaf? = Leaf() }
struct Root: Node { var name = "root"; var child: Branch? = Branch() }
let root: any Node = Root()
print(root.child?.name ?? "none", root.child?.child?.name ?? "none", root.child?.child?.child?.name ?? "none")
var walked: (any Node)? = root
var names: [String] = []
while let node = walked {
  names.append(node.name)
  walked = node.child
}
print(names)
// expect: 3 number number [3, 4] Optional(3)
// expect: (3, key: "number") ["n": 3] [3, 3] Number(value: 4) 2
// expect: true no text 2
// expect: found 3
// expect: number
// expect: too much
// expect: x 7 7 [] nil
// expect: ("x", key: 7) ["t": "x"] ["x", "x"] Text(value: "x!") 2
// expect: false x 0
// expect: nothing
// expect: x
// expect: [3, "x"]
// expect: ["number", "7"]
// expect: 3 4 number false
// expect: x 2 7 true
// expect: 21 41
// expect: 3 false 3
// expect: 1
// expect: branch leaf none
// expect: ["root", "branch", "leaf"]

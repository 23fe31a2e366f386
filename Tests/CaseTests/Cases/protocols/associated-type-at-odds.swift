// What a protocol says that an associated type is must hold, and members must leave no choice of it.
protocol Box {
  associatedtype Item
  func put(_ item: Item)
}
protocol NumberBox: Box where Item == Int {}
struct Words: NumberBox { // error: type 'Words' does not conform to protocol
  func put(_ item: String) {}
}
struct Numbers: NumberBox {
  func put(_ item: Int) {}
}
struct Both: Box { // error: type 'Both' does not conform to protocol 'Box'
  func put(_ item: Int) {}
  func put(_ item: String) {}
}
protocol Source {
  associatedtype Item
  var last: Item { get }
  func next() -> Item
}
struct Counts: Source {
  let last = 3
  func next() -> String { "text" }
  func next() -> Int { 1 }
}

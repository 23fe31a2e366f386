protocol Shown {
  func shown() -> String
  var count: Int { get }
}
extension Shown {
  func shown() -> String { "default" }
  var count: Int { 1 }
}
func show<T: Shown>(_ value: T) -> String { "\(value.shown()) \(value.count)" }
struct Leaf: Shown {}

// What has conditions of its own fulfils nothing, even for a type that meets them.
struct Box<T>: Shown { var value: T }
extension Box where T: Shown {
  func shown() -> String { "box" }
  var count: Int { 2 }
}
print(Box(value: Leaf()).shown(), show(Box(value: Leaf())), Box(value: 1).shown(), separator: " | ")

// The conformance has the same conditions.
struct Pair<T> { var value: T }
extension Pair: Shown where T: Shown {}
extension Pair where T: Shown { func shown() -> String { "pair" } }
struct Whole<T> { var value: T }
extension Whole: Shown where T == Int { func shown() -> String { "whole" } }
print(show(Pair(value: Leaf())), show(Whole(value: 1)), separator: " | ")

// Of two defaults the one with more conditions is meant, where they hold for all such types.
protocol Row {
  associatedtype Item
  var items: [Item] { get }
  func chosen() -> Item?
}
extension Row { func chosen() -> Item? { items.first } }
extension Row where Item: Equatable { func chosen() -> Item? { items.last } }
struct AnyRow<E>: Row { var items: [E] }
struct EqualRow<E: Equatable>: Row { var items: [E] }
struct Names: Row { var items = ["x", "y"] }
func choose<R: Row>(_ row: R) -> String { row.chosen().map { "\($0)" } ?? "none" }
print(choose(Names()), choose(AnyRow(items: [1, 2])), choose(EqualRow(items: [1, 2])), AnyRow(items: [1, 2]).chosen()!)

// Demanded again by a protocol that refines the other: the default still serves.
protocol Loud: Shown, Equatable { func shown() -> String }
struct Horn: Loud {}
func again<T: Loud>(_ value: T) -> String { value.shown() }
print(show(Horn()), Horn().shown(), again(Horn()), separator: " | ")
// expect: box | default 1 | default
// expect: pair 1 | whole 1
// expect: y 1 2 2
// expect: default 1 | default | default

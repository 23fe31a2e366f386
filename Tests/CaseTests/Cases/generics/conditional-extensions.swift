// What a type has under a condition it has only where the condition holds.
protocol Weighed { var weight: Double { get } }
protocol Counted { var size: Int { get } }
extension Weighed { func share(of x: Double) -> Double { weight * x } }
extension Counted { func share(of x: Int) -> Int { size * x } }
struct Stone: Weighed { var weight: Double { 2.5 } }
struct Coin: Counted { var size: Int { 3 } }
struct Bag<Item> { let items: [Item] }
extension Bag: Weighed where Item: Weighed {
  var weight: Double { items.reduce(0) { $0 + $1.weight } }
  func first() -> Double { items[0].weight }
  func scaled(_ x: Double) -> [Double] { [x * first()] }
}
extension Bag: Counted where Item: Counted {
  var size: Int { items.reduce(0) { $0 + $1.size } }
  func first() -> Int { items[0].size }
  func scaled(_ x: Double) -> Double { x * Double(first()) }
  func twice(_ x: Double) -> Double { 2 * scaled(x) }
}
func both<W: Weighed>(_ w: W) -> Double { w.weight + w.share(of: 1) }
print(Bag(items: [Stone(), Stone()]).share(of: 2))
print(Bag(items: [Coin(), Coin()]).share(of: 2))
print(Bag(items: [Bag(items: [Stone()])]).share(of: 3))
print(Bag(items: [Stone()]).first(), Bag(items: [Coin()]).first() / 2, both(Bag(items: [Stone()])))
print(Bag(items: [Stone()]).scaled(2), Bag(items: [Coin()]).scaled(2), Bag(items: [Coin()]).twice(2))
// expect: 10.0
// expect: 12
// expect: 7.5
// expect: 2.5 1 5.0
// expect: [5.0] 6.0 12.0

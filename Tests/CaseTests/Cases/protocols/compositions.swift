// `A & B` is a type where a protocol is one, in any order and under another name.
protocol Named { var name: String { get } }
protocol Sized {
  var size: Int { get }
  mutating func grow(by amount: Int)
}
extension Sized { var doubled: Int { size * 2 } }
protocol Big: Sized {}
struct Box: Named, Sized, Equatable {
  var name = "box", size = 1
  mutating func grow(by amount: Int) { size += amount }
}
enum Crate: Named, Big {
  case small, large
  var name: String { "crate" }
  var size: Int { self == .small ? 5 : 50 }
  mutating func grow(by amount: Int) { self = .large }
}
typealias Thing = Named & Sized
var things: [any Named & Sized] = [Box(), Crate.small, Box(name: "b", size: 7)]
for thing in things { print(thing.name, thing.size, thing.doubled) }
for index in things.indices { things[index].grow(by: 10) }
print(things.map { $0.size }, things.map(\.name))
let first: any Thing = things[0]
let same: any Sized & Named = first
print(same, same is Box, same is any Big, (things[1] as? any Big & Named)?.size as Any)
func describe(_ thing: any Thing) -> String { "\(thing.name) of \(thing.size)" }
func area<T: Thing>(_ thing: T) -> Int { thing.size * thing.doubled }
func either(_ thing: some Named & Sized) -> Int { thing.size + thing.name.count }
func made() -> some Named & Sized { Box(name: "made", size: 3) }
print(describe(Box()), describe(first), area(Box(name: "", size: 3)), area(first), either(same), made().name)
let sized: any Sized = first
let named: [any Named] = things
print(sized.size, named.count, (sized as? any Named)?.name ?? "none")
let inherited: any Big & Sized = Crate.large
let big: any Big = inherited
print(big.size)
var maybe: (any Thing)? = nil
print(maybe?.name ?? "nothing")
maybe = Box()
maybe?.grow(by: 4)
print(maybe!.size, maybe!)
struct Shelf: Thing {
  var held: any Thing
  var name: String { "shelf with " + held.name }
  var size: Int { held.size + 1 }
  mutating func grow(by amount: Int) { held.grow(by: amount) }
}
var shelf = Shelf(held: Shelf(held: Box()))
shelf.grow(by: 6)
print(shelf.name, shelf.size, area(shelf))
struct Pair<T: Named & Sized> { var a: T; var b: T; var total: Int { a.size + b.size } }
print(Pair(a: Box(), b: Box(name: "x", size: 9)).total)
switch first {
case let box as Box: print("a box", box.size)
default: print("other")
}
print(type(of: things))
// expect: box 1 2
// expect: crate 5 10
// expect: b 7 14
// expect: [11, 50, 17] ["box", "crate", "b"]
// expect: Box(name: "box", size: 11) true false Optional(50)
// expect: box of 1 box of 11 18 242 14 made
// expect: 11 3 box
// expect: 50
// expect: nothing
// expect: 5 Box(name: "box", size: 5)
// expect: shelf with shelf with box 9 162
// expect: 10
// expect: a box 11
// expect: Array<Named & Sized>

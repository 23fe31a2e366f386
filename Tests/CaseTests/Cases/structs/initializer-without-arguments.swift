// A structure whose properties all have values can be made of nothing, also by `S.init` as a value.
struct Walk {
  private(set) var position = 0
  var name = "x"
  mutating func step() { position += 1 }
}
func made<T>(_ make: () -> T) -> T { make() }
let make: () -> Walk = Walk.init
print(made(Walk.init), make().name, Walk(), Walk(name: "q"), [1, 2].map { Walk(position: $0) }.map(\.position))
// expect: Walk(position: 0, name: "x") x Walk(position: 0, name: "x") Walk(position: 0, name: "q") [1, 2]
struct Box<T> { var items: [T] = []; let id = 7 }
print(made(Box<Double>.init).id, Box(items: ["a"]).items, Box<Int>.init().items, Box<Int>().id)
// expect: 7 ["a"] [] 7
struct Hidden { private var secret = 1; var open = 2 }
print(Hidden(), made(Hidden.init).open)
// expect: Hidden(secret: 1, open: 2) 2
protocol Plain { init() }
struct Number: Plain { var n = 4 }
func plain<T: Plain>(_: T.Type) -> T { T() }
print(plain(Number.self), Number(n: 2), (nil as Number?) ?? Number())
// expect: Number(n: 4) Number(n: 2) Number(n: 4)
var walks: [String: Walk] = [:]
walks["k", default: Walk()].step()
walks["k", default: .init()].step()
let other: Walk = .init()
print(walks["k"]!.position, other.position)
// expect: 2 0

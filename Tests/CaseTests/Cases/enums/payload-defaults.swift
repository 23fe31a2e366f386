enum Event {
    case a(x: Int = 3)
    case b(Int = 1, y: Double = 2)
    case c
}
print(Event.a(), Event.a(x: 4), Event.b(), Event.b(5), Event.b(y: 4), Event.b(1, y: 3))
let e: Event = .a()
if case .a(let x) = e { print(x) }
indirect enum T { case leaf; case node(T = .leaf, v: Int, T = .leaf) }
print(T.node(v: 3))
// expect: a(x: 3) a(x: 4) b(1, y: 2.0) b(5, y: 2.0) b(1, y: 4.0) b(1, y: 3.0)
// expect: 3
// expect: node(main.T.leaf, v: 3, main.T.leaf)

// text adventure state machine; enums with methods, static members, nested types, switch patterns
struct Machine {
    enum State: Equatable, Hashable { case idle, running(speed: Int), failed(reason: String), done }
    enum Event { case start, accelerate(by: Int), fail(String), stop }
    private(set) var state: State = .idle
    private(set) var trace: [State] = [.idle]
    static let limit = 10
    mutating func handle(_ event: Event) {
        let oldValue = state
        defer { if state != oldValue { trace.append(state) } }
        switch (state, event) {
        case (.idle, .start): state = .running(speed: 1)
        case let (.running(speed), .accelerate(by: n)) where speed + n <= Self.limit: state = .running(speed: speed + n)
        case (.running(let s), .accelerate): state = .failed(reason: "too fast: \(s)")
        case (.running, .stop), (.idle, .stop): state = .done
        case (_, .fail(let reason)): state = .failed(reason: reason)
        case (.failed, _), (.done, _), (.running, .start), (.idle, .accelerate): break
        }
    }
}
var m = Machine()
for e: Machine.Event in [.start, .accelerate(by: 4), .accelerate(by: 4), .start, .accelerate(by: 4), .stop] { m.handle(e) }
print(m.state, m.trace.count)
for s in m.trace {
    switch s {
    case .idle: print("idle")
    case .running(speed: 1): print("slow")
    case .running(speed: let v) where v.isMultiple(of: 5): print("five times", v / 5)
    case .running: print("running")
    case .failed(let r): print(r)
    case .done: print("done")
    }
}
func classify(_ x: Any) -> String {
    switch x {
    case let i as Int where i < 0: "negative \(i)"
    case 0 as Int: "zero"
    case is Int: "int"
    case let d as Double: "double \(d)"
    case let s as String: "string of \(s.count)"
    case let (a, b) as (Int, Int): "pair \(a + b)"
    case let xs as [Int]: "array \(xs.count)"
    case Optional<Any>.none: "nil"
    default: "other"
    }
}
print(classify(-1), classify(0), classify(7), classify(1.5), classify("abc"), classify((1, 2)), classify([1, 2]), classify(true))
func grade(_ score: Int) -> Character {
    switch score {
    case ..<0, 101...: "?"
    case 90...100: "A"
    case 80..<90: "B"
    case 60..<80: "C"
    default: "F"
    }
}
print([-5, 0, 60, 79, 85, 100, 300].map(grade))
let point = (x: 3, y: 0)
switch point {
case (0, 0): print("origin")
case (let x, 0): print("on x axis at", x); fallthrough
case (0, _): print("fell through")
case let (x, y): print(x, y)
}
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars
    var symbol: Character { switch self { case .mercury: "☿"; case .venus: "♀"; case .earth: "♁"; case .mars: "♂" } }
    static var innermost: Planet { allCases[0] }
    var next: Planet? { Planet(rawValue: rawValue + 1) }
}
print(Planet.allCases.map(\.symbol), Planet(rawValue: 9) as Any, Planet.earth.next!, Planet.innermost.rawValue, Planet.mars.next == nil)
enum Op: String { case add = "+", sub = "-"
    var apply: (Int, Int) -> Int { switch self { case .add: (+); case .sub: (-) } }
    init?(word: String) { switch word { case "plus": self = .add; case "minus": self = .sub; default: return nil } }
}
print(Op(rawValue: "+")!.apply(2, 3), Op(word: "minus")!.apply(2, 3), Op(word: "x") as Any, Op.add)
if case .running(let v)? = m.trace.dropFirst().first { print("first speed", v) }
for case let .running(speed) in m.trace where speed > 1 { print(speed, terminator: " ") }
print()
let values: [Int?] = [1, nil, 3]
for case let v? in values { print(v, terminator: ",") }
print(values.count { $0 == nil }, values.contains(nil), values.compactMap { $0 })
while case let last? = m.trace.last, last != .idle { print(last); break }
let description = if m.state == .done { "finished" } else { "not finished" }
print(description)
// expect: failed(reason: "too fast: 9") 5
// expect: idle
// expect: slow
// expect: five times 1
// expect: running
// expect: too fast: 9
// expect: negative -1 zero int double 1.5 string of 3 pair 3 array 2 other
// expect: ["?", "F", "C", "C", "B", "A", "?"]
// expect: on x axis at 3
// expect: fell through
// expect: ["☿", "♀", "♁", "♂"] nil mars 1 true
// expect: 5 -1 nil add
// expect: first speed 1
// expect: 5 9 |
// expect: 1,3,1 true [1, 3]
// expect: failed(reason: "too fast: 9")
// expect: not finished

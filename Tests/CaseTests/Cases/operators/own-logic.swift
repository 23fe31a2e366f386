indirect enum Formula {
    case v(String), and(Formula, Formula), or(Formula, Formula), not(Formula)
    static func && (a: Formula, b: @autoclosure () -> Formula) -> Formula { .and(a, b()) }
    static func || (a: Formula, b: Formula) -> Formula { .or(a, b) }
    static prefix func ! (a: Formula) -> Formula { .not(a) }
    func callAsFunction(_ values: [String: Bool]) -> Bool {
        switch self {
        case .v(let name): values[name] ?? false
        case .and(let a, let b): a(values) && b(values)
        case .or(let a, let b): a(values) || b(values)
        case .not(let a): !a(values)
        }
    }
}
let (p, q) = (Formula.v("p"), Formula.v("q"))
let either = p && !q || !p && q
for (a, b) in [(false, false), (true, false), (true, true)] { print(either(["p": a, "q": b])) }
// expect: false
// expect: true
// expect: false
let both: Formula = .v("a") && .v("b")
print(both(["a": true, "b": true])) // expect: true
func loud(_ x: Bool) -> Bool { print("loud", x); return x }
print(loud(false) && loud(true), loud(true) || loud(false))
// expect: loud false
// expect: loud true
// expect: false true
struct Failure: Error {}
func may(_ x: Bool) throws -> Bool { if x { return true }; throw Failure() }
do { print(try may(true) && may(false)) } catch { print("caught") } // expect: caught
if loud(true), [true, false].contains(where: { $0 && 1 < 2 }) || p(["p": true]) { print("ok") }
// expect: loud true
// expect: ok
print([true, false].reduce(true) { $0 && $1 }) // expect: false

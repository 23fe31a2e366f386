typealias Step = (Int) -> Int
func lend(_ g: () -> Int) -> Int { g() }
func keep(_ g: @escaping () -> Int) -> Int { g() }
let lent: (@escaping () -> Int) -> Int = lend
let kept = keep
print(lent { 1 }, kept { 2 }) // expect: 1 2
let both: (@escaping Step, @escaping Step) -> Step = { f, g in { f(g($0)) } }
print(both({ $0 + 1 }, { $0 * 2 })(5)) // expect: 11
struct Church {
    let run: (@escaping Step) -> Step
    func plus(_ other: Church) -> Church { Church { f in { x in run(f)(other.run(f)(x)) } } }
}
let two = Church { f in { f(f($0)) } }
print(two.plus(two).run { $0 + 1 }(0)) // expect: 4
func with<R>(_ body: ((Int) -> Void) -> R) -> R { body { print($0) } }
// expect: 0
// expect: 1
print(with { add in (0..<2).forEach(add); return "done" }) // expect: done
let stated = { (g: Step) in g(1) }
func through(_ g: Step) -> Int { stated(g) + stated { g($0) } }
print(through { $0 * 2 }) // expect: 4
let twice: (Step, Int) -> Int = { $0($0($1)) }
print(twice({ $0 * 3 }, 2)) // expect: 18
let perhaps: ((Step) -> Int)? = { f in let g = f; return g(3) }
print(perhaps?({ $0 + 1 }) ?? 0) // expect: 4

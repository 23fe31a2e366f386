// A function value may use what a call changes: Swift stops when it runs; of numbers that is known before.
func change(_ x: inout Int, _ body: () -> Void) { body(); x += 10 }
func grow(_ x: inout Int, by step: @autoclosure () -> Int) { x += step() }
struct Counter {
    var count = 0
    var hooks: [() -> Void] = []
    mutating func add(_ n: Int) { count += n }
    mutating func apply(_ f: (Int) -> Int) { count = f(count) }
    mutating func step() { count += 1; for hook in hooks { hook() } }
}
struct Pair { var n = 0; var items = [1, 2] }
var total = 1
let bump = { total += 1 }
bump()
change(&total, bump) // refused: overlapping accesses to 'total'
func touch() { total += 1 }
let kept: () -> Void = touch
change(&total, kept) // refused: overlapping accesses to 'total'
change(&total, touch) // refused: overlapping accesses to 'total'
var counter = Counter()
counter.hooks.append { print(counter.count) }
counter.step() // refused: overlapping accesses to 'counter'
var pair = Pair()
change(&pair.n) { print(pair.items) } // refused: overlapping accesses to 'pair.n'
func locally() {
    var n = 3
    let read = { n }
    n += read()
    grow(&n, by: read()) // refused: overlapping accesses to 'n'
    var tuple = (a: 1, b: 2)
    let first = { tuple.a += 1 }
    first()
    change(&tuple.b, first) // refused: overlapping accesses to 'tuple.b'
    var other = Pair()
    change(&other.n) { print(other.items) }
    func nested() { n += 1 }
    func changeWithNested(_ x: inout Int) { nested(); x += 1 }
    changeWithNested(&n) // refused: overlapping accesses to 'n'
}

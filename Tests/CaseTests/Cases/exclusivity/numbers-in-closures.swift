// Swift stops when the closure runs; of numbers that is known before.
func modify(_ x: inout Int, _ body: () -> Int) { x += body() }
struct Counter {
    var count = 1
    var limit = 2
    mutating func run(_ body: () -> Void) { count += 1; body() }
}
var x = 1
modify(&x) { x * 2 } // refused: overlapping accesses to 'x'
var counter = Counter()
counter.run { print(counter.limit) } // refused: overlapping accesses to 'counter'
modify(&counter.count) { counter.limit } // refused: overlapping accesses to 'counter.count'
var other = 3
modify(&x) { other }
modify(&other) { [x].map { $0 + other }.count } // refused: overlapping accesses to 'other'
func locally() {
    var local = Counter()
    modify(&local.count) { local.limit }
}

// Function values that do not use what the call changes, as is known of what constants hold.
struct Layer {
    var weights = [1.0, 2.0]
    var rate = 0.5
    let activation: (Double) -> Double
    func forward(_ x: Double) -> Double { activation(weights[0] * x + weights[1]) }
    mutating func step(_ gradient: [Double]) { for i in weights.indices { weights[i] -= rate * gradient[i] } }
}
func squash(_ x: Double) -> Double { x / (1 + abs(x)) }
var layer = Layer(activation: squash)
func loss() -> Double { layer.forward(1) - 1 }
print([1.0, 2.0].map { layer.forward($0) }) // expect: [0.75, 0.8]
for _ in 0..<2 { layer.step([loss(), loss()]) }
print(loss() > -0.25) // expect: true
struct Counter {
    var n = 0
    mutating func add(_ k: Int) { n += k }
    mutating func apply(_ f: (Int) -> Int) { n = f(n) }
}
func twice(_ f: (Int) -> Int, _ counter: inout Counter) { counter.apply(f); counter.apply(f) }
let double = { (n: Int) in n * 2 }
var counter = Counter()
counter.add(1)
counter.apply(double)
counter.apply { $0 + 1 }
twice(double, &counter)
print(counter.n) // expect: 12
func locally() {
    var total = 0
    var c = Counter()
    let report = { print(total, c.n) }
    [1, 2].forEach { total += $0; c.add($0) }
    c.apply(double)
    c.add(total)
    report()
    var sorted = [3, 1, 2]
    let order: (Int, Int) -> Bool = { $0 > $1 }
    let show = { sorted }
    sorted.sort(by: order)
    sorted.append(contentsOf: show().map(double))
    print(sorted)
}
locally()
// expect: 3 9
// expect: [3, 2, 1, 6, 4, 2]

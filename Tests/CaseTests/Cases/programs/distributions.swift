// generics with where clauses, protocols with associated types
protocol Distribution {
    associatedtype Outcome: Hashable
    var support: [Outcome] { get }
    func probability(of outcome: Outcome) -> Double
}
extension Distribution {
    func expectation(_ f: (Outcome) -> Double) -> Double {
        support.reduce(0) { $0 + probability(of: $1) * f($1) }
    }
    var mode: Outcome? { support.max { probability(of: $0) < probability(of: $1) } }
    var isNormalized: Bool { abs(support.map(probability(of:)).reduce(0, +) - 1) < 1e-12 }
}
extension Distribution where Outcome == Int {
    var mean: Double { expectation { Double($0) } }
    var variance: Double {
        let m = mean
        return expectation { (Double($0) - m) * (Double($0) - m) }
    }
}
extension Distribution where Outcome: Comparable {
    func cumulative(_ x: Outcome) -> Double {
        support.filter { $0 <= x }.map(probability(of:)).reduce(0, +)
    }
}
struct Die: Distribution {
    let sides: Int
    var support: [Int] { Array(1...sides) }
    func probability(of outcome: Int) -> Double { (1...sides).contains(outcome) ? 1 / Double(sides) : 0 }
}
struct Empirical<T: Hashable>: Distribution {
    private var counts: [T: Int] = [:]
    private var order: [T] = []
    private(set) var total = 0
    init<S: Sequence>(_ samples: S) where S.Element == T { for s in samples { add(s) } }
    mutating func add(_ x: T, times n: Int = 1) {
        if counts.updateValue((counts[x] ?? 0) + n, forKey: x) == nil { order.append(x) }
        total += n
    }
    var support: [T] { order }
    func probability(of outcome: T) -> Double { total == 0 ? 0 : Double(counts[outcome, default: 0]) / Double(total) }
}
struct Product<A: Distribution, B: Distribution>: Distribution {
    struct Pair: Hashable { let a: A.Outcome; let b: B.Outcome }
    let a: A, b: B
    var support: [Pair] { a.support.flatMap { x in b.support.map { Pair(a: x, b: $0) } } }
    func probability(of o: Pair) -> Double { a.probability(of: o.a) * b.probability(of: o.b) }
}
func tabulate<D: Distribution>(_ d: D, limit: Int = 3) -> String where D.Outcome: CustomStringConvertible {
    d.support.prefix(limit).map { "\($0.description)=\(d.probability(of: $0))" }.joined(separator: "; ")
}
let die = Die(sides: 4)
print(die.mean, die.variance, die.isNormalized, die.mode as Any, die.cumulative(2)) // expect: 2.5 1.25 true Optional(1) 0.5
let letters = Empirical("mississippi")
print(letters.support, letters.mode!, letters.probability(of: "s"), letters.isNormalized) // expect: ["m", "i", "s", "p"] i 0.36363636363636365 true
print(tabulate(die), tabulate(letters, limit: 2)) // expect: 1=0.25; 2=0.25; 3=0.25 m=0.09090909090909091; i=0.36363636363636365
let pair = Product(a: die, b: Empirical([true, false, true, true]))
print(pair.support.count, pair.isNormalized, pair.expectation { $0.b ? Double($0.a) : 0 }) // expect: 8 true 1.875
print(pair.support[1]) // expect: Pair(a: 1, b: false)
var anyDie: any Distribution = die
print(anyDie.isNormalized) // expect: true
anyDie = letters
print(anyDie.isNormalized) // expect: true
func sum<T>(_ xs: T...) -> T where T: Numeric { xs.reduce(0, +) }
print(sum(1, 2, 3), sum(1.5, 2)) // expect: 6 3.5
func allEqual<C: Collection>(_ c: C) -> Bool where C.Element: Equatable {
    guard let f = c.first else { return true }
    return c.dropFirst().allSatisfy { $0 == f }
}
print(allEqual([1, 1, 1]), allEqual("aab"), allEqual([Int]())) // expect: true false true

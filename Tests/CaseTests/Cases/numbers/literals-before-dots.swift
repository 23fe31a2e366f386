print([0.5, 1.0].reduce(0, +).rounded())
// expect: 2.0
print([0.5, 1].reduce(0, +).rounded())
// expect: 2.0
print(2.squareRoot())
// expect: 1.4142135623730951
print(2.squareRoot() + 1)
// expect: 2.414213562373095
print(max(2.squareRoot(), 3))
// expect: 3.0
print([1, 2].max()!.squareRoot())
// expect: 1.4142135623730951
print([1, 4].map { $0.squareRoot() })
// expect: [1.0, 2.0]
print(2.description, 2.magnitude, 2.isMultiple(of: 2))
// expect: 2 2 true
print(2.magnitude + 0.5)
// expect: 2.5
print([1, 2, 3].first!.rounded(.down))
// expect: 1.0
let a = 2.squareRoot()
let b: Double = 2.magnitude
print(a, b)
// expect: 1.4142135623730951 2.0
print((-2).magnitude, (-2).isLess(than: 3))
// expect: 2 true
print([3, 1].sorted().last!.isNaN)
// expect: false
print(1.distance(to: 3), 1.advanced(by: 2))
// expect: 2 3
print(1.5.rounded(), 1.0.description)
// expect: 2.0 1.0
print([1: 2][1]!.squareRoot())
// expect: 1.4142135623730951
print(max(1, 2).rounded())
// expect: 2.0
print((true ? 1 : 2).squareRoot())
// expect: 1.0
print([0.5, 1.0].reduce(1) { $0 * $1 }.rounded())
// expect: 1.0
print([1, 2].reduce(0) { $0 + $1 }.description)
// expect: 3
print(3.signum(), 3.0.sign)
// expect: 1 plus
print(10.truncatingRemainder(dividingBy: 3))
// expect: 1.0
print(4.squareRoot().description.count)
// expect: 3

// import Divergence
let v = Vector([1, 2, 3]), w: Vector = [4, 5, 6]
print(v + w, v * w, 2 * v, v - 1, -v, v / w)
print(v.sum, v.count, v[1], v.dot(w), v.max, v.mean)
let x = linspace(0, 1, 5)
print(x, (x * x).sum, exp(x)[0], log(Vector([1.0]))[0])
print(v.map { $0 * 10 }, Vector(v.elements.reversed()))
for e in v.elements { print(e, terminator: " ") }
print()
let p = Categorical([0.5, 0.25, 0.25]), q = Categorical([0.25, 0.25, 0.5])
print("\(D(p ∥ q), digits: 6) \(H(p), digits: 4)")
print("\(1.0 / 3, digits: 3) \(2.0, digits: 2) \(-0.0005, digits: 3) \(1e20, digits: 1)")
// expect: [5.0, 7.0, 9.0] [4.0, 10.0, 18.0] [2.0, 4.0, 6.0] [0.0, 1.0, 2.0] [-1.0, -2.0, -3.0] [0.25, 0.4, 0.5]
// expect: (Function) 3 2.0 32.0 (Function) (Function)
// expect: [0.0, 0.25, 0.5, 0.75, 1.0] (Function) 1.0 0.0
// expect: [10.0, 20.0, 30.0] [3.0, 2.0, 1.0]
// expect: 1.0 2.0 3.0 |
// expect: 0.173287 1.0397
// expect: 0.333 2.00 -0.001 100000000000000000000.0

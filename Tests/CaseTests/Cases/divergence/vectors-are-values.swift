// import Divergence
// Functions of vectors work in memory that nobody else needs; nobody may notice.
let x: Vector = [1, 2, 3, 4, 5, 6, 7, 8, 9]
let y = x
let e = exp(x), twice = x * 2, less = 1 - x, sum = x + y, negative = -x, power = pow(x, 2)
print(x == y, x[0], e[0] == exp(1.0), twice[8], less[8], sum[8], negative[8], power[8])
// expect: true 1.0 true 18.0 -8.0 18.0 -9.0 81.0

func scaled(_ v: Vector) -> Vector { v * 10 }
print(scaled(x)[0], x[0], scaled(scaled(x))[1], x[1])
// expect: 10.0 1.0 200.0 2.0

var z = x
z += x
z = z * z
z[0] = -1
print(z[0], z[1], x[0], x[1])  // expect: -1.0 16.0 1.0 2.0

let product = x * e
print((x * e).sum() == product.sum(), (x * e).sum() == x.dot(e), (x * x).sum())  // expect: true true 285.0
print((scaled(x) * x).sum(), (x * x * x).sum(), (2 * x).sum())  // expect: 2850.0 2025.0 90.0

struct Pair { var a: Vector, b: Vector }
var pair = Pair(a: x, b: x)
pair.a = pair.a * pair.b
print(pair.a[2], pair.b[2], x[2])  // expect: 9.0 3.0 3.0

let a = 1
var b = a
b += 1
let c: Int, d = 4
c = a + b
var e: String
e = "x"
e += "y"
print(a, b, c, d, e)
let (x, y) = (1, "two")
var (p, (q, _)) = (1.5, (2, 3))
p += 1; q += 1
print(x, y, p, q)
let z = (first: 1, second: 2)
print(z.first, z.second, z.0)
_ = a
// expect: 1 2 3 4 xy
// expect: 1 two 2.5 3
// expect: 1 2 1

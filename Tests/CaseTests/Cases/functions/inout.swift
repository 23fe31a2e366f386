func double(_ n: inout Int) { n *= 2 }
func swapped<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
func grow(_ list: inout [Int], by n: Int) { for i in 0..<n { list.append(i) } }
var n = 5
double(&n)
var (a, b) = ("x", "y")
swapped(&a, &b)
var list = [9]
grow(&list, by: 3)
double(&list[0])
var t = (1, 2)
double(&t.1)
print(n, a, b, list, t)
struct C { var n = 1; var inner = [1, 2] }
var c = C()
double(&c.n); double(&c.inner[1])
list.swapAt(0, 1)
print(c, list)
func outer(_ n: inout Int) { double(&n); n += 1 }
outer(&n)
print(n)
// expect: 10 y x [18, 0, 1, 2] (1, 4)
// expect: C(n: 2, inner: [1, 4]) [0, 18, 1, 2]
// expect: 21

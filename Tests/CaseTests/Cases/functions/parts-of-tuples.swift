func add(_ a: Int, _ b: Int) -> Int { a + b }
print(zip([1,5],[3,2]).map(max)) // expect: [3, 5]
print(zip([1.5,5],[3.0,2]).map(min)) // expect: [1.5, 2.0]
print(zip([1,5],[3,2]).map(+)) // expect: [4, 7]
print(zip([1,5],[3,2]).map(add)) // expect: [4, 7]
print(["a": 1].map { "\($0)\($1)" }) // expect: ["a1"]
let m: (Int, Int) -> Int = max
print(m(1, 2)) // expect: 2
print([1, 2, 3].reduce(0, max)) // expect: 3
let f: (Int, Int) -> Int = add
print(zip([1,5],[3,2]).map(f)) // expect: [4, 7]
func app(_ f: ((Int, Int)) -> Int) -> Int { f((1, 2)) }
print(app(add)) // expect: 3
let h = add
print(app(h), app(+), app { $0 + $1 }, app { $0.0 }) // expect: 3 3 3 1
struct P { var x: Int; var y: Double; init(x: Int, y: Double) { self.x = x; self.y = y } }
print(zip([1, 2], [0.5, 1]).map(P.init(x:y:))) // expect: [main.P(x: 1, y: 0.5), main.P(x: 2, y: 1.0)]
struct Q { var x: Int; var y: Double }
print(zip([1, 2], [0.5, 1]).map(Q.init)) // expect: [main.Q(x: 1, y: 0.5), main.Q(x: 2, y: 1.0)]
enum E { case a(Int, Int) }
print(zip([1, 2], [3, 4]).map(E.a)) // expect: [main.E.a(1, 3), main.E.a(2, 4)]
func lab(x: Int, y: Int) -> Int { x * y }
print(zip([1, 2], [3, 4]).map(lab)) // expect: [3, 8]
print(["a": 1].map { k, v in "\(k)\(v)" }) // expect: ["a1"]
func kv(_ k: String, _ v: Int) -> String { "\(k)\(v)" }
print(["a": 1].map(kv)) // expect: ["a1"]
let d = ["b": 2].mapValues { $0 + 1 }
print(d.map(kv)) // expect: ["b3"]
print(zip([1, 2], [3, 4]).filter(<)) // expect: [(1, 3), (2, 4)]
print(zip([1, 2], [3, 4]).map(<), zip([1, 2], [3, 4]).allSatisfy(==)) // expect: [true, true] false
print(zip([1, 2], [3, 4]).reduce(0) { $0 + $1.0 * $1.1 }) // expect: 11
func three(_ a: Int, _ b: Int, _ c: Int) -> Int { a + b + c }
print([(1, 2, 3)].map(three)) // expect: [6]
func thr(_ a: Int, _ b: Int) throws -> Int { a + b }
print(try zip([1], [2]).map(thr)) // expect: [3]

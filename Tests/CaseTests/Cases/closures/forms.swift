let a = { (x: Int, y: Int) -> Int in return x + y }
let b: (Int, Int) -> Int = { x, y in x * y }
let c: (Int, Int) -> Int = { $0 - $1 }
let d: () -> String = { "hi" }
let e = { print("no value") }
print(a(1, 2), b(3, 4), c(5, 6), d())
e()
let f = { (x: Double) in
  let y = x * 2
  return y + 1
}
print(f(2))
print({ (n: Int) in n * n }(7))
let g: (Int) -> (Int) -> Int = { x in { y in x * 10 + y } }
print(g(1)(2))
let h: (String) -> Void = { _ in print("ignored") }
h("x")
// expect: 3 12 -1 hi
// expect: no value
// expect: 5.0
// expect: 49
// expect: 12
// expect: ignored

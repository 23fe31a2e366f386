let x: Any = 5
switch x {
case let s as String: print(s)
case let o as Any?: print("anything", o as Any)  // expect: anything Optional(5)
}
protocol P {}
struct A: P {}
switch A() {
case let p as any P: print(p)  // expect: A()
}
let pair: (Any, Int) = (5, 1)
switch pair {
case (let i as String, _): print(i)
case (let o as Any?, let n): print(o as Any, n)  // expect: Optional(5) 1
}

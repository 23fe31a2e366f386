protocol A { func a() }
protocol B where Self: A { func b() }
struct S: B {
  func a() { print("a") }
  func b() { print("b") }
}
func both<T: B>(_ t: T) { t.a(); t.b() }
both(S())  // expect: a
// expect: b
let x: any A = S()
x.a()  // expect: a
protocol Same where Self: Equatable {}
struct V: Same { var n: Int }
func equal<T: Same>(_ l: T, _ r: T) -> Bool { l == r }
print(equal(V(n: 1), V(n: 1)))  // expect: true

// An error that leaves before a constant is set leaves it unset for 'catch'.
enum E: Error { case a, b }
func half(_ n: Int) throws(E) -> Int {
  if n % 2 == 1 { throw .a }
  return n / 2
}
func value(_ n: Int) -> Int {
  let x: Int
  do { x = try half(n) } catch { x = -1 }
  return x
}
print(value(4), value(5)) // expect: 2 -1
struct S {
  let x: Int
  init(_ n: Int) {
    do { x = try half(n) } catch { x = error == .a ? 0 : 1 }
  }
}
print(S(4), S(5)) // expect: S(x: 2) S(x: 0)
func checked(_ given: () throws -> Int) -> Int {
  let x: Int
  do {
    x = try given()
    print(try! half(x), (try? half(x)) as Any)
  } catch {
    x = 7
  }
  return x
}
print(checked { 2 }) // expect: 1 Optional(1)
// expect: 2
print(checked { throw E.a }) // expect: 7
func mapped(_ xs: [Int]) -> [Int] {
  let ys: [Int]
  do { ys = try xs.map { try half($0) } } catch { ys = [] }
  return ys
}
print(mapped([2, 4]), mapped([1])) // expect: [1, 2] []

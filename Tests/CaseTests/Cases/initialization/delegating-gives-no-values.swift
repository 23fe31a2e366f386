// An initializer that lets another make the value does not work out the fields' own values; the other one does, once.
func told(_ what: String, _ value: Int) -> Int {
  print(what, terminator: " ")
  return value
}
struct S {
  var a = told("a", 1)
  let b: Int
  init(_ b: Int) { self.b = told("b", b) }
  init() { self.init(told("given", 2)) }
  init?(even k: Int) {
    if k % 2 != 0 { return nil }
    self.init(k)
    a += 10
  }
}
print(S(3), S())
print(S(even: 3) as Any, S(even: 4)!)
// expect: a b given a b S(a: 1, b: 3) S(a: 1, b: 2)
// expect: a b nil S(a: 11, b: 4)

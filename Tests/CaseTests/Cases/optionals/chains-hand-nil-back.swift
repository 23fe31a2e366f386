// A change through a getter that gives nil ends there, and the setter gets the nil back; what is only read is not set.
struct Inner {
  var value = 1
  mutating func grow() { value += 1 }
}
struct Outer {
  var kept: Inner?
  var seen: Inner? {
    get { print("get", terminator: " "); return kept }
    set { print("set", newValue as Any, terminator: " "); kept = newValue }
  }
  subscript(i: Int) -> [Int]? {
    get { print("get \(i)", terminator: " "); return i == 0 ? [1] : nil }
    set { print("set \(i)", newValue as Any, terminator: " ") }
  }
}
var o = Outer()
o.seen?.value += 1; print()
o.seen?.grow(); print()
o[3]?.append(1); print()
o[0]?.append(2); print()
o[4]?[0] = 2; print()
print(o.seen?.value as Any, o[5]?.count as Any, o[0]?.first as Any)
o.kept = Inner()
o.seen?.value += 1; print(o.kept!)
var maybe: Outer? = Outer()
maybe?.seen?.value = 3; print()
func change(_ o: inout Outer) { o.seen?.value = 9 }
change(&o); print(o.kept!)
var outers = [Outer()]
outers[0].seen?.grow(); print()
// expect: get set nil |
// expect: get set nil |
// expect: get 3 set 3 nil |
// expect: get 0 set 0 Optional([1, 2]) |
// expect: get 4 set 4 nil |
// expect: get get 5 get 0 nil nil Optional(1)
// expect: get set Optional(main.Inner(value: 2)) Inner(value: 2)
// expect: get set nil |
// expect: get set Optional(main.Inner(value: 9)) Inner(value: 9)
// expect: get set nil |

// A function that is named and not called is a mistake, not a value that is dropped.
func f() -> Int { 1 }
struct S {
  var h: () -> Int = { 3 }
  func g() -> Int { 2 }
}
let s = S()
s.g  // error: function is unused
s.h  // error: function is unused
f  // error: function is unused
var queue = [1, 2]
queue.removeFirst  // error: cannot reference 'mutating' method as function value
queue.removeFirst()

func parts(_ p: (Int, Int), _ o: Int?) {
  let (a, b) = p // warning: immutable value 'b' was never used
  var (
    c, // warning: variable 'c' was never mutated
    d // warning: 'd' was never used
  ) = p
  var (e, f) = p
  e = 1
  for (s, t) in [p] { print(s) } // warning: 't' was never used
  switch p { case (let x, let y): print(y) } // warning: 'x' was never used
  if case .some(let q) = o { print(a, c, e, f) } // warning: 'q' was never used
  var shared = 1
  let add = { shared += 1 }
  add()
}
func unused() -> Int { 3 }
func labelled(x: Int) -> Int { x }
unused() // warning: result of call to 'unused()' is unused
labelled(x: 1) // warning: result of call to 'labelled(x:)' is unused
[1, 2].map { $0 } // warning: result of call to 'map' is unused
3 + 4 // warning: result of operator '+' is unused
func after() -> Int {
  return 1
  print("never") // warning: code after 'return' will never be executed
}
print(after())
// expect: 1

// A nested function means the variable above it, though another one of that name follows in its own list.
func tenfold(_ x: Int) -> [Int] {
  func more() -> Int { x + 1 }
  let x = more() * 10
  return [x, more()]
}
print(tenfold(2))
// expect: [30, 3]
func inner() -> [Int] {
  var x = 4
  do {
    func step() {
      let add = { x += 1 }
      add()
    }
    var x = 10
    step()
    x += 1
    print(x)
  }
  return [x]
}
print(inner())
// expect: 11
// expect: [5]
do {
  func x() -> Int { 1 }
  do {
    func twice() -> Int { x() * 2 }
    let call = { x() }
    let x = 3
    print(twice(), call(), x)
  }
}
// expect: 2 1 3
// Where none is above, the one that follows is meant before what lies outside of all functions.
let y = 1
func below() -> Int {
  func own() -> Int { y }
  let y = 30
  return own() + y
}
print(below())
// expect: 60
// What is no closure means what is outside, and so does one that a condition's name follows.
let z: Int? = 1
do {
  print(z ?? 0)
  let show = { z ?? 7 }
  if let z { print(z, show()) }
  for z in 5..<6 { print(z, show()) }
}
do {
  let w = z
  let z = 3
  print(w ?? 0, z)
}
// expect: 1
// expect: 1 1
// expect: 5 1
// expect: 1 3

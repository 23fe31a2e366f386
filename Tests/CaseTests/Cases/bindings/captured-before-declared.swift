// A closure means a variable that follows before what lies outside of all functions.
let x = 1
do {
  let c = { print(x) } // error: closure captures 'x' before it is declared
  let x = 3
  c()
  _ = x
}
func f() -> Int {
  let c = { [1].map { $0 + x } } // error: closure captures 'x' before it is declared
  let (x, y) = (3, 4)
  return x + y + c()[0]
}
struct Total {
  var total = 0
  mutating func add(_ values: [Int]) {
    if !values.isEmpty { print(values.map { $0 + total }) } // error: closure captures 'total' before it is declared
    let total = values.count
    self.total += total
  }
}

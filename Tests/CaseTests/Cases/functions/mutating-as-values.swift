struct Counter {
  var n = 0
  mutating func up() { n += 1 }
  func shown() -> String { "\(n)" }
}
var counter = Counter()
let up = counter.up // error: cannot reference 'mutating' method as function value
let all = [counter.shown, { "x" }]
func give(_ counter: inout Counter) -> () -> Void { counter.up } // error: cannot reference 'mutating' method as function value
let late = { counter.up } // error: cannot reference 'mutating' method as function value

enum Slip: Error { case small }
func risky() throws(Slip) -> Int { throw .small }
func run(_ f: () throws(Slip) -> Int) throws(Slip) -> Int { try f() }
func runs(_ all: [() throws(Slip) -> Int]) { print(all.count) }
let whole: () throws(Slip) -> Int = { try risky() }
func give() -> () throws(Slip) -> Int { { try risky() } }
let list: [() throws(Slip) -> Int] = [risky, whole, { 1 }, { () throws(Slip) in try risky() }]
let called = try? run { 2 }
runs([
  risky,
  { try risky() }, // error: invalid conversion of thrown error type 'any Error' to 'Slip'
])
let optional: (() throws(Slip) -> Int)? = { try risky() } // error: to
let pair: (Int, () throws(Slip) -> Int) = (1, { try risky() }) // error: invalid conversion
do {
  print(try run { try risky() }) // error: invalid conversion
} catch {}

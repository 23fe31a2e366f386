func make() -> Int { 1 }
func make() -> Double { 2.5 }
func take(_ x: Double) -> Double { x }

let x: Double = make()
let y: Int = make()
print(x, y, take(make()), make() + 1.5, y + make(), make() as Int)
// expect: 2.5 1 2.5 4.0 2 1
let z = make() // error: ambiguous use of 'make'
print(make()) // error: ambiguous use of 'make'

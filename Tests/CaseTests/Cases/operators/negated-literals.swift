let i = 4, d = 2.5, isSet = true
func take(_ x: Int) -> Int { x }
func generic<T>(_ x: T) -> T { x }

let a = -(1) // error: ambiguous use of operator '-'
let b = [-(1)] // error: ambiguous use of operator '-'
print(-(1)) // error: ambiguous use of operator '-'
print("\(-(1))", generic(-(2))) // error: ambiguous use of operator '-'
let e: Any = -(1) // error: ambiguous use of operator '-'
let f: Int = -(1), g: Int? = -(1), h: Double = -(1)
print(take(-(1)), i + -(1), -(2) * 3, -(2) * d, -(1 + i), -(2.5), (-(1)) as Int, [i][-(-0)], -1, -(1) < i)
for k in 0..<(-(-2)) { print(k) }

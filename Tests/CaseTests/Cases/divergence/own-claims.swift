// import Divergence
// The library's `≈` beside an author's of another result: what is wanted decides, and nothing else does.
func ≈ (a: Double, b: Double) -> Bool { abs(a - b) < 0.1 }
let (x, y) = (1.0, 1.05)
if x ≈ y { print("near") }
let near: Bool = 1 ≈ 1.05, claim: Claim = 1 ≈ 1
print(near, claim, !(x ≈ y), (x ≈ y).holds)
print([1.0, 2].filter { $0 ≈ 1 })
print(x ≈ y)  // error: ambiguous use of operator '≈'
print(1 ≈ 1.05)  // error: ambiguous use of operator '≈'
let z = x ≈ 2  // error: ambiguous use of operator '≈'
func sqrt(_ x: Double) -> Double? { x < 0 ? nil : x }
print(sqrt(4.0))  // error: ambiguous use of 'sqrt'
let root: Double? = sqrt(-4), plain: Double = sqrt(4)
let isNear: Bool? = x ≈ y

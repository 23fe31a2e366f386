// Two functions of which neither is more specialized, for arguments that say as little of one as of the other.
func a(_ xs: [Int]) -> String { "Int" }
func a(_ xs: [Double]) -> String { "Double" }
print(a([])) // error: ambiguous use of 'a'
print(a([1]), a([1.5]), a([] as [Int]))
func b(_ x: Int?) -> String { "Int" }
func b(_ x: String?) -> String { "String" }
print(b(nil)) // error: ambiguous use of 'b'
func c(_ x: Int, _ y: Double) -> String { "Int" }
func c(_ x: Double, _ y: Int) -> String { "Double" }
print(c(1, 2)) // error: ambiguous use of 'c'
print(c(1, 2.5), c(1.5, 2))
func d(_ x: Int8) -> String { "Int8" }
func d(_ x: UInt8) -> String { "UInt8" }
print(d(1)) // error: ambiguous use of 'd'
func e(_ xs: Int...) -> String { "Int" }
func e(_ xs: Double...) -> String { "Double" }
print(e()) // error: ambiguous use of 'e'
func f(_ change: (Int) -> Int) -> String { "Int" }
func f(_ change: (Double) -> Double) -> String { "Double" }
print(f { $0 }) // error: ambiguous use of 'f'
struct S {
  init(_ xs: [Int]) {}
  init(_ xs: [Double]) {}
  func g(_ xs: [[Int]]) {}
  func g(_ xs: [[Double]]) {}
}
_ = S([]) // error: ambiguous use of
S([1]).g([[]]) // error: ambiguous use of 'g'
S([1]).g([[1]])

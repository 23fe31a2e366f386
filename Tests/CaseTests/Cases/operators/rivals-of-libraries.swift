// An operator outside of types that takes and gives the same as one of a library's type: each use would be ambiguous.
func + (a: Int, b: Int) -> Int { 7 }  // refused: is declared with the same types in a type and outside of it
func < (a: String, b: String) -> Bool { true }  // refused: is declared with the same types in a type and outside of it
func += (a: inout Int, b: Int) { a = 7 }  // refused: is declared with the same types in a type and outside of it
struct Metre { var x: Double }
func < (a: Metre, b: Metre) -> Bool { a.x < b.x }
func - (a: Int, b: Double) -> Double { Double(a) - b }
print(Metre(x: 1) < Metre(x: 2), 3 - 1)

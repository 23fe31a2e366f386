func f(_ x: Any) { print("anything", x) }
func f(_ x: Double) { print("Double", x) }
func g(_ x: Any) { print("anything", x) }
func g(_ x: Int) { print("Int", x) }
func h(_ x: Any) { print("anything", x) }
func h(_ x: [Double]) { print("Doubles", x) }
// expect: Double -5.0
f(-(2 + 3))
// expect: Double -2.0
f(-(2))
// expect: anything 5
f(2 + 3)
// expect: Int -5
g(-(2 + 3))
h([-(2 + 3)]) // refused: hangs here on how the arguments are written

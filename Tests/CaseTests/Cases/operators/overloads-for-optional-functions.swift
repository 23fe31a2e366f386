func scaled(_ x: Int) -> Int { x * 10 }
func scaled(_ x: Double) -> Double { x / 10 }
func operation(_ name: String) -> ((Int, Int) -> Int)? {
  switch name {
  case "+": return (+)
  case "-": return (-)
  case "max": return max
  default: return nil
  }
}
print(operation("+")!(2, 3), operation("-")!(2, 3), operation("max")!(2, 3), operation("?") == nil)
// expect: 5 -1 3 true
let scaling: ((Int) -> Int)? = scaled
var comparison: ((Double, Double) -> Bool)? = (<)
print(scaling!(2), comparison!(1, 2))
// expect: 20 true
comparison = (>)
struct Rule { var combine: ((Int, Int) -> Int)? }
let rules: [String: ((Int, Int) -> Int)?] = ["*": (*), "none": nil]
print(comparison!(1, 2), Rule(combine: +).combine!(2, 3), rules["*"]!!(2, 3))
// expect: false 5 6

let x = 3
print(type(of: x) == Int.self, type(of: x) != Double.self, type(of: x / 2) == Double.self) // expect: true true false
print(Int.self == Int.self, [Int].self == [Double].self) // expect: true false
let text = String.self
if type(of: "a") == text { print("text") } // expect: text
func shown() -> Double { print("shown"); return 1.5 }
print(type(of: shown()) == Double.self)
// expect: shown
// expect: true

let x = 3
print(type(of: x) == Int.self, type(of: x) != Double.self, type(of: x / 2) == Double.self) // expect: true true false
print(Int.self == Int.self, [Int].self == [Double].self) // expect: true false
let text = String.self
if type(of: "a") == text { print("text") } // expect: text
func shown() -> Double { print("shown"); return 1.5 }
print(type(of: shown()) == Double.self)
// expect: shown
// expect: true
protocol P {}
struct A: P {}
struct B: P {}
let kinds: [P.Type] = [A.self, B.self]
print(kinds[0] == kinds[1], kinds[0] == A.self, kinds[0] != kinds[1]) // expect: false true true
let all: [Any.Type] = [Int.self, String.self]
print(all[0] == all[x - 3], all[1] != Int.self) // expect: true true

let a: Int? = 5
print(a.flatMap(String.init) as Any)  // expect: Optional("5")
print(a.flatMap(Double.init) as Any)  // expect: Optional(5.0)
let text: (Int) -> String? = String.init
print(text(5) as Any)  // expect: Optional("5")
func next(_ x: Int) -> Int { x + 1 }
let maybe: (Int) -> Int? = next
print(maybe(3) as Any, [1, 2].compactMap(next), [1, 2].compactMap(String.init))  // expect: Optional(4) [2, 3] ["1", "2"]

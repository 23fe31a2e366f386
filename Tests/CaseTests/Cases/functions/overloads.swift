func show(_ n: Int) -> String { "int \(n)" }
func show(_ x: Double) -> String { "double \(x)" }
func show(_ s: String) -> String { "string \(s)" }
func show(number n: Int) -> String { "labelled \(n)" }
func show(_ a: Int, _ b: Int) -> String { "two \(a) \(b)" }
print(show(1), show(1.0), show("a"), show(number: 2), show(1, 2))
func make() -> Int { 1 }
func make() -> String { "one" }
let a: Int = make()
let b: String = make()
print(a, b)
// expect: int 1 double 1.0 string a labelled 2 two 1 2
// expect: 1 one

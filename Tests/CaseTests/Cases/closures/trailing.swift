func repeated(_ n: Int, _ body: (Int) -> Void) { for i in 0..<n { body(i) } }
func choose(_ flag: Bool, then: () -> String, otherwise: () -> String) -> String { flag ? then() : otherwise() }
func run(after: Int = 0, _ body: () -> Int) -> Int { body() + after }
repeated(2) { print("i", $0) }
print(choose(true) { "yes" } otherwise: { "no" })
print(choose(false, then: { "yes" }) { "no" })
print(run { 3 }, run(after: 2) { 3 })
// expect: i 0
// expect: i 1
// expect: yes
// expect: no
// expect: 3 5

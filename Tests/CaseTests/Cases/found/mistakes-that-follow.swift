enum Weather: CaseIterable { case sunny, rainy }
for w in Weather.alCases { print(w, terminator: w == .rainy ? "\n" : ", ") } // error: has no member 'alCases'
struct Die { let sides: Int; func odds(_ n: Int) -> Double { Double(n) / Double(sides) } }
let die = Die(4) // error: missing argument label 'sides:' in call
print(die.odds(2))
func check(_ n: Int) {
    guard n > 0 else { throw Failure.negative } // error: error is not handled
}
enum Failure: Error { case negative }

// A closure that never comes to its end gives whatever is wanted of it, and nothing where nothing is wanted.
enum Problem: Error { case missing(String) }
func value(of key: String, in table: [String: Int]) throws -> Int {
  try table[key] ?? { throw Problem.missing(key) }()
}
func known(_ number: Int?) -> Int { number ?? { print("none"); fatalError("no number") }() }
func text(_ number: Int?) throws -> String { try number.map { "\($0)" } ?? { throw Problem.missing("text") }() }
func choice(_ number: Int?) throws -> Int { try number == nil ? { throw Problem.missing("choice") }() : 4 }
func half(_ number: Int?) throws -> [Double] { try [number.map { Double($0) / 2 } ?? { throw Problem.missing("half") }(), 5] }
let nothing = { throw Problem.missing("x") }
print(try value(of: "a", in: ["a": 1]), known(2), try text(3), try choice(5), try half(7))
do { print(try value(of: "b", in: [:])) } catch { print(error) }
do { print(try text(nil)) } catch { print(error) }
do { try nothing() } catch { print(error) }
do { print(try choice(nil)) } catch { print(error) }
// expect: 1 2 3 4 [3.5, 5.0]
// expect: missing("b")
// expect: missing("text")
// expect: missing("x")
// expect: missing("choice")

enum E: Error { case bad(Int) }
func f(_ n: Int) throws -> Int {
  if n < 0 { throw E.bad(n) }
  return n * 2
}
func g(_ n: Int) throws -> String { "got \(try f(n))" }
print((try? f(2)) ?? -1, (try? f(-1)) ?? -1, (try? g(3)) ?? "none", (try? g(-3)) == nil)
print(try! f(4))
// expect: 4 -1 got 6 true
// expect: 8

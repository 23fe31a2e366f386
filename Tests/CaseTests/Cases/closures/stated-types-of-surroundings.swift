enum Fault: Error { case a }
func each<T: Comparable>(_ xs: [T]) -> T? {
  let larger = { (x: T, y: T) -> T in x > y ? x : y }
  return xs.reduce(nil) { (best: T?, x: T) -> T? in best.map { larger($0, x) } ?? x }
}
struct Grid {
  struct Cell { var n: Int }
  enum Bad: Error { case empty }
  func total(_ cells: [Cell]) throws -> Int {
    let pick = { (c: Cell) throws(Bad) -> Int in if c.n < 0 { throw Bad.empty }; return c.n }
    let n = try { (c: Cell) throws(Bad) -> Int in try pick(c) }(cells[0])
    return try cells.map { (c: Cell) in try pick(c) }.reduce(n, +)
  }
}
print(each([1, 3, 2])!, each(["a", "c"])!)
print(try Grid().total([Grid.Cell(n: 1), Grid.Cell(n: 2)]))
do { print(try Grid().total([Grid.Cell(n: -1)])) } catch { print(error) }
func generic<E: Error, T>(_ e: E, _ t: T) -> String {
  let f = { (b: Bool) throws(E) -> T in if b { throw e }; return t }
  do { return "\(try f(false)) \(try f(true))" } catch { return "\(error)" }
}
print(generic(Fault.a, 1))
// expect: 3 c
// expect: 4
// expect: empty
// expect: a

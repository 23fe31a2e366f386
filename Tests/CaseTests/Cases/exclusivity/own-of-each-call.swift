// Each call has parameters of its own, whatever closures do with them; and of the functions that are kept only those of
// the same type may be called, and of what a constant holds only that.
func fill(_ board: inout [Int], from i: Int) -> Bool {
  let isFull = board.indices.allSatisfy { board[$0] > 0 }
  if isFull { return true }
  board[i] = i + 1
  return fill(&board, from: i + 1)
}
var board = [0, 0, 0]
print(fill(&board, from: 0), board) // expect: true [1, 2, 3]
struct Counter {
  var n = 0
  var report: (Int) -> Void = { _ in }
  mutating func step() { n += 1; report(n) }
}
var counter = Counter(), number = 4
let show = { print(counter.n, number) }
let changes: [(Int) -> Int] = [{ $0 * 2 }]
func change(_ x: inout Int, _ f: (Int) -> Int) { x = f(x) }
counter.report = { print("now", $0) }
counter.step() // expect: now 1
change(&number, changes[0])
show() // expect: 1 8
let reads = { (n: Int) in number + n }
let table = ["twice": { (n: Int) in n * 2 }, "next": { $0 + 1 }]
change(&number, changes[0])
change(&number, table["next"]!)
print(number, reads(1)) // expect: 17 18

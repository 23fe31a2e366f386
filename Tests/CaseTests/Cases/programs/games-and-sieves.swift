// game of life, sudoku, n-queens, sieve, matrix spiral
struct Life {
    private var alive: Set<Cell>
    struct Cell: Hashable { let r, c: Int
        var neighbors: [Cell] { (-1...1).flatMap { dr in (-1...1).compactMap { dc in dr == 0 && dc == 0 ? nil : Cell(r: r + dr, c: c + dc) } } }
    }
    init(_ picture: String) {
        alive = Set(picture.split(separator: "\n").enumerated().flatMap { r, line in
            line.enumerated().filter { $0.element == "#" }.map { Cell(r: r, c: $0.offset) }
        })
    }
    mutating func step() {
        var counts: [Cell: Int] = [:]
        for cell in alive { cell.neighbors.forEach { counts[$0, default: 0] += 1 } }
        alive = Set(counts.filter { $0.value == 3 || ($0.value == 2 && alive.contains($0.key)) }.keys)
    }
    func picture(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> String {
        rows.map { r in String(columns.map { alive.contains(Cell(r: r, c: $0)) ? "#" : "." }) }.joined(separator: "\n")
    }
    var population: Int { alive.count }
}
var life = Life("""
    .#.
    ..#
    ###
    """)
for _ in 1...4 { life.step() }
print(life.picture(0...3, 0...3), life.population)
func queens(_ n: Int) -> [[Int]] {
    var solutions: [[Int]] = []
    var placed: [Int] = []
    func place() {
        if placed.count == n { solutions.append(placed); return }
        for c in 0..<n where !placed.enumerated().contains(where: { $1 == c || abs($1 - c) == placed.count - $0 }) {
            placed.append(c)
            place()
            placed.removeLast()
        }
    }
    place()
    return solutions
}
print(queens(6).count, queens(4), queens(8).first!)
func primes(upTo n: Int) -> [Int] {
    guard n >= 2 else { return [] }
    var isPrime = [Bool](repeating: true, count: n + 1)
    isPrime[0] = false; isPrime[1] = false
    var i = 2
    while i * i <= n {
        if isPrime[i] { for j in stride(from: i * i, through: n, by: i) { isPrime[j] = false } }
        i += 1
    }
    return isPrime.indices.filter { isPrime[$0] }
}
print(primes(upTo: 30), primes(upTo: 1), primes(upTo: 1000).count)
func spiral(_ m: [[Int]]) -> [Int] {
    var (top, left, bottom, right) = (0, 0, m.count - 1, (m.first?.count ?? 0) - 1)
    var out = [Int]()
    while top <= bottom, left <= right {
        for c in left...right { out.append(m[top][c]) }
        top += 1
        if top > bottom { break }
        for r in top...bottom { out.append(m[r][right]) }
        right -= 1
        guard left <= right else { break }
        for c in (left...right).reversed() { out.append(m[bottom][c]) }
        bottom -= 1
        if top <= bottom { for r in (top...bottom).reversed() { out.append(m[r][left]) } }
        left += 1
    }
    return out
}
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([]), spiral([[1], [2]]))
func solve(_ board: inout [[Int]]) -> Bool {
    for r in 0..<4 { for c in 0..<4 where board[r][c] == 0 {
        for v in 1...4 {
            let inRow = board[r].contains(v), inColumn = board.contains { $0[c] == v }
            let box = (0..<4).contains { board[r / 2 * 2 + $0 / 2][c / 2 * 2 + $0 % 2] == v }
            if inRow || inColumn || box { continue }
            board[r][c] = v
            if solve(&board) { return true }
            board[r][c] = 0
        }
        return false
    } }
    return true
}
var board = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(&board), board.map { $0.map(String.init).joined() })
var collatz: [Int: Int] = [1: 1]
func length(_ n: Int) -> Int {
    if let l = collatz[n] { return l }
    let l = 1 + length(n.isMultiple(of: 2) ? n / 2 : 3 * n + 1)
    collatz[n] = l
    return l
}
let longest = (1...1000).max { (length($0), -$0) < (length($1), -$1) }!
print(longest, length(longest))
let hanoi: (Int) -> Int = { n in n == 0 ? 0 : (1 << n) - 1 }
print(hanoi(10), [1, 2, 3].map(hanoi))
// expect: ....
// expect: ..#.
// expect: ...#
// expect: .### 5
// expect: 4 [[1, 3, 0, 2], [2, 0, 3, 1]] [0, 4, 7, 5, 2, 6, 1, 3]
// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [] 168
// expect: [1, 2, 3, 6, 9, 8, 7, 4, 5] [] [1, 2]
// expect: true ["1324", "4231", "2413", "3142"]
// expect: 871 179
// expect: 1023 [1, 3, 7]

func table(_ g: (Int) throws -> Int) rethrows -> [[Int]] { try (0..<2).map { i in try (0..<2).map { j in try g(i + j) } } }
func row(_ g: (Int) throws -> Int) rethrows -> [Int] { try (0..<2).map { i in try g(i) } }
func rows(_ g: (Int) throws -> Int) rethrows -> [[Int]] {
    try (0..<2).map { i in
        let r = try (0..<2).map { try g($0) + i }
        return r
    }
}
struct Grid {
    var cells: [[Int]]
    init(_ n: Int, _ f: (Int, Int) throws -> Int) rethrows { cells = try (0..<n).map { i in try (0..<n).map { try f(i, $0) } } }
}
struct Odd: Error {}
print(table { $0 }, row { $0 }, rows { $0 * 10 }, Grid(2) { $0 * 2 + $1 }.cells)
do { print(try table { if $0 == 1 { throw Odd() }; return $0 }) } catch { print(error) }
do { print(try Grid(2) { a, b in if a + b == 2 { throw Odd() }; return a }) } catch { print("grid", error) }
// expect: [[0, 1], [1, 2]] [0, 1] [[0, 10], [1, 11]] [[0, 1], [2, 3]]
// expect: Odd()
// expect: grid Odd()

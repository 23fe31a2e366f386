struct Squares: Sequence {
    let n: Int
    func makeIterator() -> some IteratorProtocol<Int> { (0..<n).lazy.map { $0 * $0 }.makeIterator() }
}
print(Array(Squares(n: 4)), Squares(n: 3).reversed(), Squares(n: 5).dropFirst(2).map { $0 }, Squares(n: 5).prefix(2).map { $0 })
print(Squares(n: 3).enumerated().map { $0.offset + $0.element }, Squares(n: 4).suffix(2), Squares(n: 4).split { $0 == 4 }.count)
for x in Squares(n: 2) { print(x) }
print(zip(Squares(n: 3), "abc").map { "\($0)\($1)" }, Squares(n: 3).contains(4))
// expect: [0, 1, 4, 9] [4, 1, 0] [4, 9, 16] [0, 1]
// expect: [0, 2, 6] [4, 9] 2
// expect: 0
// expect: 1
// expect: ["0a", "1b", "4c"] true

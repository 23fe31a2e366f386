struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 }
}
for i in Countdown(n: 3) { print(i) }
print(Array(Countdown(n: 3)), Countdown(n: 4).map { $0 * 2 })
// expect: 3
// expect: 2
// expect: 1
// expect: [3, 2, 1] [8, 6, 4, 2]

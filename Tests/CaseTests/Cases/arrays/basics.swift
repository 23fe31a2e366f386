var a = [3, 1, 2]
a.append(4); a += [5, 6]; a.insert(0, at: 0)
print(a, a.count, a.isEmpty, a[0], a[a.count - 1], a.first!, a.last!)
a[1] = 30; a[2] += 100
print(a, a.remove(at: 1), a, a.removeLast(), a.removeFirst(), a)
a.swapAt(0, 1); a.reverse()
print(a, a.sorted(), a.reversed().map { $0 }, a.contains(4), a.firstIndex(of: 4) ?? -1, a.indices)
print(a + [1], [0] + a, [1, 2] == [1, 2], [1, 2] != [2, 1], [[1], [2]].count)
a.removeAll { $0 > 50 }
print(a)
a.sort(); print(a)
a.sort { $0 > $1 }; print(a)
a.removeAll()
print(a, a.isEmpty, a.min() == nil, a.popLast() == nil)
let zeros = [Double](repeating: 0, count: 3), grid = [[Int]](repeating: [1, 2], count: 2)
print(zeros, grid, Array(1...4), Array("abc"), [Int](), Array(repeating: "x", count: 2))
print([1, 2, 3, 4, 5][1..<3].map { $0 }, [1, 2, 3].prefix(2).map { $0 }, [1, 2, 3].suffix(2).map { $0 }, [1, 2, 3].dropLast().map { $0 })
print([3, 1, 2].max()!, [3, 1, 2].min()!, [1, 2, 3].reduce(0, +), ["b", "a"].max()!)
var b = [1, 2, 3, 4]
b.append(contentsOf: [9, 8]); b.append(contentsOf: 0..<2)
print(b)
for i in b.indices { b[i] *= 2 }
print(b, b.enumerated().map { "\($0):\($1)" })
print(b.firstIndex { $0 > 4 } ?? -1, b.lastIndex(of: 2) ?? -1)
// expect: [0, 3, 1, 2, 4, 5, 6] 7 false 0 6 0 6
// expect: [0, 30, 101, 2, 4, 5, 6] 30 [0, 101, 2, 4, 5, 6] 6 0 [101, 2, 4, 5]
// expect: [5, 4, 101, 2] [2, 4, 5, 101] [2, 101, 4, 5] true 1 0..<4
// expect: [5, 4, 101, 2, 1] [0, 5, 4, 101, 2] true true 2
// expect: [5, 4, 2]
// expect: [2, 4, 5]
// expect: [5, 4, 2]
// expect: [] true true true
// expect: [0.0, 0.0, 0.0] [[1, 2], [1, 2]] [1, 2, 3, 4] ["a", "b", "c"] [] ["x", "x"]
// expect: [2, 3] [1, 2] [2, 3] [1, 2]
// expect: 3 1 6 b
// expect: [1, 2, 3, 4, 9, 8, 0, 1]
// expect: [2, 4, 6, 8, 18, 16, 0, 2] ["0:2", "1:4", "2:6", "3:8", "4:18", "5:16", "6:0", "7:2"]
// expect: 2 7

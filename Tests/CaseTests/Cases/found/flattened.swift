let grid = [[1, 2], [], [3]]
let flat = grid.joined()
print(flat.count, flat.first ?? 0, flat.last ?? 0, flat.isEmpty, Array(flat), Array(flat.reversed()))
// expect: 3 1 3 false [1, 2, 3] [3, 2, 1]
print(flat.firstIndex(of: 3).map { flat[$0] } ?? 0, flat.map { $0 * 2 }, flat.contains(2))
// expect: 3 [2, 4, 6] true
let none: [[Int]] = [[], []]
print(none.joined().count, none.joined().first as Any, Array(none.joined().reversed()))
// expect: 0 nil []
print(["ab", "c"].joined().count, [1...2, 4...5].joined().map { $0 }, flat.dropFirst().count, flat.max()!)
// expect: 3 [1, 2, 4, 5] 2 3

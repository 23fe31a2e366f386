// Strings are joined to a string though they are sequences too, whatever is still open around them.
let table = [[1, 4], [2, 5]]
print(table.map { $0.map(String.init).joined(separator: "-") }.joined(separator: "/"))
print(table.map { $0.map { String($0) }.joined(separator: "-") }.joined(separator: "/"))
print(table.map { $0.map { "\($0)" }.joined() }.joined(separator: "/"))
let grid = [["a", "b"], ["c", "d"]]
print(grid.map { $0.joined() }.joined(separator: "/"))
print(grid.joined().joined())
// expect: 1-4/2-5
// expect: 1-4/2-5
// expect: 14/25
// expect: ab/cd
// expect: abcd

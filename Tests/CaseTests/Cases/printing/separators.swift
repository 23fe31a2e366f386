print(1, 2, 3, separator: "-")
print("a", terminator: "")
print("b", "c", separator: "", terminator: "!\n")
print()
print("x", separator: ",")
print("", "", separator: "|")
print([1], (2, 3), "s", separator: " / ")
// expect: 1-2-3
// expect: abc!
// expect: |
// expect: x
// expect: ||
// expect: [1] / (2, 3) / s

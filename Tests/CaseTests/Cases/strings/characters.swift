let c: Character = "x"
print(c, [c], "a" as Character, c.isLetter, c.isNumber, Character("7").wholeNumberValue ?? -1)
print(Character(" ").isWhitespace, Character("A").isUppercase, Character("!").isPunctuation, c.uppercased())
var counts: [Character: Int] = [:]
for c in "banana" { counts[c, default: 0] += 1 }
print(counts["a"] ?? 0, counts["n"] ?? 0, counts["z"] ?? 0)
print("abc".contains("b"), c == "x", c < "y")
// expect: x ["x"] a true false 7
// expect: true true true X
// expect: 3 2 0
// expect: true true true

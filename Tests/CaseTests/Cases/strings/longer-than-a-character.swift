print("a, b".split(separator: ", "), "a--b".split(separator: "-"), "a--b".split(separator: "--"))
// expect: ["a", "b"] ["a", "b"] ["a", "b"]
print("abc".contains("bc"), "abc".replacing("bc", with: "d"), "abc".ranges(of: "bc").count)
// expect: true ad 1
print("abc".map { $0 == "a" ? "xx" : "y" }, ["a", "bc"].joined())
// expect: ["xx", "y", "y"] abc
var text = "Hello"
text.trimPrefix("He")
text.trimPrefix(while: { $0 == "l" })
print(text)
// expect: o
let letters: [Character] = ["a", "bc"] // error: cannot convert value of type 'String' to expected element type 'Character'
let isFirst = "abc".first! == "ab" // error: operands of type 'Character' and 'String'

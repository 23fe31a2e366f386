let text = "hello world"
var rest = text[...]
rest.removeFirst(2)
print(text[..<rest.startIndex], rest.startIndex == text.index(text.startIndex, offsetBy: 2))
rest.removeLast()
print(text[rest.endIndex...])
_ = rest.popFirst()
print(text[..<rest.startIndex], rest)
rest = rest.dropFirst()
rest.removeFirst()
print(text[..<rest.startIndex], rest)
// expect: he true
// expect: d
// expect: hel lo worl
// expect: hello  worl

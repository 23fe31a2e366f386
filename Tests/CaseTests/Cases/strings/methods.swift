let s = "Hello, World"
print(s.count, s.isEmpty, "".isEmpty, s.hasPrefix("Hell"), s.hasSuffix("x"), s.uppercased(), s.lowercased())
var t = "ab"
t += "cd"; t.append("e"); t.append(Character("f"))
print(t, t.contains("cd"), t.contains("x"), String(repeating: "-", count: 5))
print(["a", "b", "c"].joined(separator: ", "), ["a", "b"].joined())
print(s.filter { $0 != "l" }, s.map { $0 == "o" ? "0" : String($0) }.joined())
print(s.first ?? "?", s.last ?? "?", "".first == nil)
print(s.prefix(4), s.dropFirst(7), s.suffix(3))
print("a,b,,c".split(separator: ","))
print("abc" == "abc", "abc" != "abd", "abc".sorted(by: >))
// expect: 12 false true true false HELLO, WORLD hello, world
// expect: abcdef true false -----
// expect: a, b, c ab
// expect: Heo, Word Hell0, W0rld
// expect: H d true
// expect: Hell World rld
// expect: ["a", "b", "c"]
// expect: true true ["c", "b", "a"]

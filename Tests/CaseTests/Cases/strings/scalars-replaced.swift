var u = "héllo😀".unicodeScalars
u.append("!"); u.insert("X", at: u.startIndex); u.removeLast(); u.remove(at: u.index(after: u.startIndex))
print(String(u), u.count, u.last!, String(u.reversed().map(Character.init)))
u.replaceSubrange(u.startIndex..<u.index(u.startIndex, offsetBy: 2), with: "ab".unicodeScalars)
u.removeAll { $0 == "l" }
u += "zz".unicodeScalars
print(u, String(String.UnicodeScalarView("abc".unicodeScalars.map { Unicode.Scalar($0.value + 1)! })), String.UnicodeScalarView().isEmpty)
var s = "abc"
s.unicodeScalars.append("d"); s.unicodeScalars.removeFirst()
print(s, s.unicodeScalars.filter { $0 != "c" }.count)
let v = "a😀é".utf16
print(v.count, v.last!, Array(v.reversed()), v.index(before: v.endIndex) > v.startIndex, v.suffix(2).map { $0 }, v.lastIndex(of: 97) == v.startIndex)
// expect: Xéllo😀 6 😀 😀olléX
// expect: abo😀zz bcd true
// expect: bcd 2
// expect: 4 233 [233, 56832, 55357, 97] true [56832, 233] true

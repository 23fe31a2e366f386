let s = "héllo 👨‍👩‍👧 e\u{301}"
print(s, s.count)
print("e\u{301}" == "é", "é".count, "👍🏽".count, "🇩🇪🇫🇷".count)
for c in "añ👍" { print(c) }
print(String("abc".reversed()), "ÄÖ".lowercased(), "straße".uppercased())
print("日本語".count, "日本語".map { $0 }, Array("a\u{300}b"))
let Σ = 3, größe = 4
print(Σ + größe)
print("\u{1F469}\u{200D}\u{1F4BB}".count)
// expect: héllo 👨‍👩‍👧 é 9
// expect: true 1 1 2
// expect: a
// expect: ñ
// expect: 👍
// expect: cba äö STRASSE
// expect: 3 ["日", "本", "語"] ["à", "b"]
// expect: 7
// expect: 1

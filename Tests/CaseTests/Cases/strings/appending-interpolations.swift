// What an interpolation holds is evaluated before the text is changed, wherever that lies, and then appended piece by piece.
var t = "ab"
t += "\(t)"
t += "<\(t), \(t.count), \(t)>"
print(t)
t += ""
t += "\("")"
t += "\(0)\(-1)\(Int.min)\(Int.max)\(UInt.max)\(Int8.min) \(true) \(-0.5) \("é" as Character)"
print(t)
let old = t
t.append("\(old.count)|")
print(old == t, t.hasSuffix("109|"), t.count - old.count)

func tail() -> Int {
  t += "[tail]"
  return t.count
}
t = "x"
t += "\(t)\(tail())\(t)"
print(t)
t.append("\(tail()), \(tail())")
print(t)

struct Note: CustomStringConvertible {
  var lines = ["first", "second"]
  var title = "title"
  var description: String { "Note \(lines.count)" }
}
var note = Note()
note.title += "\(note.title)-\(note.lines[0])\(note)"
note.lines[1] += ", \(note.lines[1]), \(note.title)"
note.lines[0].append("\(note.lines[0])\(note.lines.count)")
print(note.title, note.lines)
var table = ["k": "v"]
table["k", default: ""] += "\(table["k"]!)\(table.count)"
table["l", default: "new"] += "\(7)"
print(table["k"]!, table["l"]!)
var optional: String? = "o"
optional? += "\(1)\(table.count)"
print(optional!)

func extend(_ text: inout String, by n: Int) {
  for i in 0..<n { text += "\(i)\(text.count % 7);" }
}
var long = ""
extend(&long, by: 4)
print(long)
let kept = long
extend(&long, by: 3)
print(kept, long)

// Long texts, read and shared between changes.
long = String(repeating: "ä", count: 300)
var copies: [String] = []
for i in 0..<200 {
  long += "\(i * i * i - 4_000_000), \("é") 👨‍👩‍👧"
  if i % 50 == 0 { copies.append(long) }
}
print(long.count, long.utf8.count, copies.map { $0.utf8.count }, long.hasPrefix(copies[3]), long == copies[3])
long += "e"
long += "\u{301}"
print(long.count, long.last!, long.suffix(14))
long += long
long += "\(long.count)\(long.utf8.count)"
print(long.utf8.count, long.suffix(9))
var lines = ["", ""]
for i in 0..<1000 { lines[i % 2] += "\(i)," }
print(lines[0].count, lines[1].count, lines[1].suffix(8))
let closure = { long += "\(lines.count)" }
closure()
closure()
print(long.suffix(3))
var c: Character = "a"
var s = ""
s += "\(c)\(c)"
c = "b"
s.write("\(c)")
print(s, "\(s)\(c)", [s, "\(s)"])
// expect: abab<abab, 4, abab>
// expect: abab<abab, 4, abab>0-1-9223372036854775808922337203685477580718446744073709551615-128 true -0.5 é
// expect: false false 3
// expect: x[tail]x7x[tail]
// expect: x[tail]x7x[tail][tail][tail]22, 28
// expect: titletitle-firstNote 2 ["firstfirst2", "second, second, titletitle-firstNote 2"]
// expect: vv1 new7
// expect: o12
// expect: 00;13;26;32;
// expect: 00;13;26;32; 00;13;26;32;05;11;24;
// expect: 2830 6730 [631, 2181, 3731, 5275] true false
// expect: 2831 é 👨‍👩‍👧3880599, é 👨‍👩‍👧é
// expect: 13475 566213466
// expect: 1945 1945 997,999,
// expect: 622
// expect: aab aabb ["aab", "aab"]

let scalars = Array("a\u{e9}\u{1F600}\0\n\t\"'\\\u{7f}".unicodeScalars)
print(scalars)
for scalar in scalars where scalar.value > 100 { print(scalar.escaped(asASCII: false), scalar.escaped(asASCII: true)) }
// expect: ["a", "\u{00E9}", "\u{0001F600}", "\0", "\n", "\t", "\"", "\'", "\\", "\u{7F}"]
// expect: é \u{00E9}
// expect: 😀 \u{0001F600}
// expect: \u{7F} \u{7F}

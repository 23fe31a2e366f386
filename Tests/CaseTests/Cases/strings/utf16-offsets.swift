let text = "a😀é"
print(text.indices.map { $0.utf16Offset(in: text) }, text.endIndex.utf16Offset(in: text))
// expect: [0, 1, 3] 4
print(text[String.Index(utf16Offset: 1, in: text)], text[..<String.Index(utf16Offset: 3, in: text)])
// expect: 😀 a😀
let rest = text.dropFirst()
print(rest.startIndex.utf16Offset(in: rest), rest[String.Index(utf16Offset: 2, in: rest)])
// expect: 0 é

let composed = "é", apart = "e\u{301}"
print(composed == apart, composed.unicodeScalars.count, apart.unicodeScalars.count, composed.utf8.count, apart.utf8.count)
print(["é": 1]["e\u{301}"] ?? 0, Set(["é", "e\u{301}"]).count, "\u{e9}".utf16.count, "e\u{301}".utf16.count)
// expect: true 1 2 2 3
// expect: 1 1 1 2

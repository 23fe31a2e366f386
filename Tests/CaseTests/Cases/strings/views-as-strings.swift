print(String("abc".utf8), String("é".utf16), String("abc".utf8.prefix(2))!, String("é".utf8.prefix(1)) as Any)
// expect: abc é ab nil
print("é".unicodeScalars.first!.utf8.map { $0 }, "😀".unicodeScalars.first!.utf16.count)
// expect: [195, 169] 2

let text = "one three two", words = text.split(separator: " ")
print(text.split(separator: " ").map(\.count), words.map { $0.count }, words.filter { $0.count > 3 })
print(text.split(separator: " ").map { (word: Substring) in word.count }, words.sorted { $0.count < $1.count })
print([1, 0, 2, 3].split(separator: 0).map { $0.count }, text.split(separator: " ").map { String($0) }.map { $0.count })
print(text.split(separator: " ").map { $0.isEmpty }, text.split(separator: " ").filter { $0.utf8.count > 3 })
// expect: [3, 5, 3] [3, 5, 3] ["three"]
// expect: [3, 5, 3] ["one", "two", "three"]
// expect: [1, 2] [3, 5, 3]
// expect: [false, false, false] ["three"]

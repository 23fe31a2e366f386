// Swift knows two functions `split`: of texts one gives parts of the text, the other slices of an array. Where both can be
// meant, members that such slices have as their own decide for them, if they stand deep enough.
let text = "one three two", words = text.split(separator: " ")
print(text.split(separator: " ").map(\.count), words.map { $0.count }, words.filter { $0.count > 3 })
print(text.split(separator: " ").map { (word: Substring) in word.count }, words.sorted { $0.count < $1.count })
print([1, 0, 2, 3].split(separator: 0).map { $0.count }, text.split(separator: " ").map { String($0) }.map { $0.count })
print(text.split(separator: " ").map { $0.isEmpty }, text.split(separator: " ").filter { $0.utf8.count > 3 })
// expect: [3, 5, 3] [3, 5, 3] ["three"]
// expect: [3, 5, 3] ["one", "two", "three"]
// expect: [1, 2] [3, 5, 3]
// expect: [false, false, false] ["three"]
print(text.split(separator: " ").filter { $0.count > 3 }, text.split(separator: " ").map { $0.count + 1 })
print(text.split { $0 == " " }.max { $0.count < $1.count }!, text.split(separator: " ").map { ($0, $0.count) })
print(text.split(separator: " ").filter { $0.count > 3 }.map { String($0) }, text.split(separator: " ").reduce(0) { $0 + $1.count })
print(text.split(separator: " ").filter { $0.endIndex > $0.startIndex }.count, text.split(separator: " ").map { ($0, $0.first) })
print(text.split(separator: " ").map { word in if word.count > 3 { return word }; return word.dropFirst() })
// expect: [ArraySlice(["t", "h", "r", "e", "e"])] [4, 6, 4]
// expect: ["t", "h", "r", "e", "e"] [(ArraySlice(["o", "n", "e"]), 3), (ArraySlice(["t", "h", "r", "e", "e"]), 5), (ArraySlice(["t", "w", "o"]), 3)]
// expect: ["three"] 11
// expect: 3 [("one", Optional("o")), ("three", Optional("t")), ("two", Optional("t"))]
// expect: [ArraySlice(["n", "e"]), ArraySlice(["t", "h", "r", "e", "e"]), ArraySlice(["w", "o"])]
// What only a text can do decides for its parts, and so does a type that is stated. What texts hold does not count.
print(text.split(separator: " ").filter { $0.hasPrefix("t") && $0.count > 3 }, text.split(separator: " ").map { "\($0)=\($0.count)" })
print(text.split(separator: " ").map { $0.count > 3 ? $0 : "short" }, text.split(separator: " ").max { $0.count < $1.count }!.uppercased())
let long: [Substring] = text.split(separator: " ").filter { $0.count > 3 }
print(long, text.split(separator: " ").map { ($0, $0.filter { $0 != "e" }) })
print("a=1 b=22".split(separator: " ").map { $0.split(separator: "=")[1] }, "a b".split(separator: " ").filter { $0.count == 1 }.count)
// expect: ["three"] ["one=3", "three=5", "two=3"]
// expect: ["short", "three", "short"] THREE
// expect: ["three"] [("one", "on"), ("three", "thr"), ("two", "two")]
// expect: ["1", "22"] 2
print(text.split(separator: " ").filter { $0.count > 3 }.joined(separator: " "))
// expect: three
print(text.split(separator: " ").flatMap { $0 }.count, text.split { $0 == " " }.flatMap { Array($0) }.filter { $0 == "e" })
// expect: 11 ["e", "e", "e"]

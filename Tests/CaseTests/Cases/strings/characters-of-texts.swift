// The characters of several texts. Where a literal of one character stands beside them, Swift takes `flatMap` for the one
// that gives the texts themselves.
let words = ["ab", "ca"]
print(words.flatMap { $0 }, words.flatMap { $0 }.filter { $0.isLetter }.count, words.joined().filter { $0 == "a" }, words.flatMap { $0 }.map { ($0, "a") }[0].0)
let letters = words.flatMap { $0 }
print(letters.filter { $0 == "a" }.count)
print(words.flatMap { Array($0) }.filter { $0 == "a" })
print(words.flatMap { $0 }.filter { $0 == "a" })  // refused: Swift takes this 'flatMap' for 'compactMap'
print(words.flatMap { $0.uppercased() }.contains("A"))  // refused: Swift takes this 'flatMap' for 'compactMap'

var text = ""
for i in 0..<1_000_000 {
  text += "\(i % 1000), "
}
var words: [String] = []
for i in 0..<200_000 { words.append("w\(i)") }
let joined = words.joined(separator: " ")
print(text.utf8.count, joined.utf8.count)

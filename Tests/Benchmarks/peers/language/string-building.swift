var text = ""
for i in 0..<3_000_000 {
  text += "\(i % 1000), "
}
var words: [String] = []
for i in 0..<600_000 { words.append("w\(i)") }
let joined = words.joined(separator: " ")
print(text.utf8.count, joined.utf8.count)

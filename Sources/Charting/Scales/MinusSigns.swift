/// Words with a true minus sign before numbers: an author's `\(x)` gives a hyphen there.
func withMinusSigns(_ words: String) -> String {
  guard words.utf8.contains(0x2D) else { return words }
  var result = ""
  let characters = Array(words)
  for (index, character) in characters.enumerated() {
    let follows = index > 0 && (characters[index - 1].isLetter || characters[index - 1].isNumber)
    let leads = index + 1 < characters.count && characters[index + 1].isNumber
    result.append(character == "-" && leads && !follows ? "\u{2212}" : character)
  }
  return result
}

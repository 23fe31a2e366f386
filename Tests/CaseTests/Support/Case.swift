import Diagnostics

/// A small program with what must come of it, written in its comments.
///
/// `// expect: TEXT` adds a line to what is printed, in the order of the file. `// error: TEXT` and
/// `// trap: TEXT` stand on the line at which the program must be refused or stop; the text is a part of
/// the message. `// refused: TEXT` is an error that Swift itself would not give. `// warning: TEXT` stands on a line
/// with a warning; a case with such remarks has no other warnings.
struct Case: Sendable, CustomStringConvertible {
  /// The path below the folder of cases.
  let name: String
  let source: SourceFile
  let printed: [String]
  let errors: [Remark]
  let warnings: [Remark]
  let trap: Remark?

  struct Remark: Hashable, Sendable {
    let line: Int
    let text: String
  }

  init(name: String, text: String) {
    self.name = name
    source = SourceFile(id: FileID(1), path: name, text: text)
    var (printed, errors, warnings, traps): ([String], [Remark], [Remark], [Remark]) = ([], [], [], [])
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let text = Case.remark("expect", in: line) { printed.append(text) }
      for word in ["error", "refused"] {
        if let text = Case.remark(word, in: line) { errors.append(Remark(line: index + 1, text: text)) }
      }
      if let text = Case.remark("warning", in: line) { warnings.append(Remark(line: index + 1, text: text)) }
      if let text = Case.remark("trap", in: line) { traps.append(Remark(line: index + 1, text: text)) }
    }
    (self.printed, self.errors, self.warnings, trap) = (printed, errors, warnings, traps.first)
  }

  /// A program that only has to be accepted.
  var isQuiet: Bool { name.hasPrefix("initialization/") || name.hasPrefix("numbers/literal") }

  var description: String { name }

  /// The text of a remark at the end of a line. What is expected may end in blanks, which `|` guards.
  private static func remark(_ word: String, in line: Substring) -> String? {
    let mark = Array("// \(word):")
    let characters = Array(line)
    guard characters.count >= mark.count else { return nil }
    for start in 0...(characters.count - mark.count) where characters[start...].starts(with: mark) {
      let rest = String(characters[(start + mark.count)...])
      let text = rest.hasPrefix(" ") ? String(rest.dropFirst()) : rest
      return text.hasSuffix("|") ? String(text.dropLast()) : text
    }
    return nil
  }
}

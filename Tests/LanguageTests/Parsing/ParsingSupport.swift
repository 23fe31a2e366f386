import Diagnostics
import Language

/// Parses a text and gives its dump and its diagnostics as `line:column: message`.
func parseText(_ text: String) -> (dump: String, messages: [String]) {
  var sources = SourceMap()
  let file = sources.add(path: "cell", bytes: Array(text.utf8))
  var operators = OperatorTable()
  let (tree, diagnostics) = Parser.parse(SourceView(file), operators: &operators)
  return (SyntaxDumper().dump(tree), diagnostics.map { message($0, in: file) })
}

/// `line:column: message`
func message(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
  let place = file.position(at: diagnostic.span.start)
  return "\(place.line):\(place.column): \(diagnostic.message)"
}

/// Numbers for seeded mutations (Knuth's 64-bit linear congruential generator, MMIX).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}

/// Every reserved word, for checking that the lexer knows them all.
let reservedWords = [
  "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
  "internal", "let", "operator", "precedencegroup", "private", "protocol", "public", "rethrows", "static",
  "struct",
  "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do", "else",
  "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "Any",
  "as",
  "false", "is", "nil", "self", "Self", "super", "throws", "true", "try", "_",
]

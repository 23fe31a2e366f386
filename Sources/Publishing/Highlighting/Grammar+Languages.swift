extension Grammar {
  static let python = Grammar(
    keywords: words(
      """
      False None True and as assert async await break case class continue def del elif else except finally for from
      global if import in is lambda match nonlocal not or pass raise return try while with yield
      """),
    quotes: [
      Quote(mark: "\"\"\"", spansLines: true), Quote(mark: "'''", spansLines: true), Quote(mark: "\""),
      Quote(mark: "'"),
    ],
    stringPrefixes: words("r b f u rb br rf fr t rt tr"), sigils: ["@"])

  static let r = Grammar(
    keywords: words(
      """
      if else repeat while function for in next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_
      """),
    quotes: [
      Quote(mark: "\"", spansLines: true), Quote(mark: "'", spansLines: true),
      Quote(mark: "`", escapes: false, spansLines: true),
    ],
    namesHoldDots: true)

  static let julia = Grammar(
    keywords: words(
      """
      abstract baremodule begin break catch const continue do else elseif end export false finally for function global
      if import in isa let local macro module mutable primitive quote return struct true try type using where while
      nothing missing
      """),
    quotes: [Quote(mark: "\"\"\"", spansLines: true), Quote(mark: "\"", spansLines: true), Quote(mark: "'")],
    stringPrefixes: words("r b raw v s l"), blockComment: ("#=", "=#"), sigils: ["@"], hasTransposition: true)

  static let bash = Grammar(
    keywords: words(
      """
      if then else elif fi case esac for while until do done in function select time return exit break continue local
      export readonly declare unset shift source set trap
      """),
    quotes: [Quote(mark: "\"", spansLines: true), Quote(mark: "'", escapes: false, spansLines: true)],
    commentsFollowBlanks: true, sigils: ["$"])

  static let json = Grammar(
    keywords: words("true false null"), quotes: [Quote(mark: "\"")], hasComments: false, keys: .quoted)

  static let yaml = Grammar(
    keywords: words("true false null yes no on off True False Null"),
    quotes: [Quote(mark: "\"", spansLines: true), Quote(mark: "'", escapes: false, spansLines: true)],
    commentsFollowBlanks: true, sigils: ["&", "*", "!"], keys: .lines)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

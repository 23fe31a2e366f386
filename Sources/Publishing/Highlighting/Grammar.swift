/// What the plain highlighter knows of a language: enough for comments, strings, numbers and keywords, and nothing of
/// its syntax. Swift has a highlighter of its own in `Language`.
struct Grammar: Sendable {
  let keywords: Set<String>
  /// The marks of strings, the longest first.
  let quotes: [Quote]
  /// Letters right before a quote that belong to the string, such as Python's `rb`.
  var stringPrefixes: Set<String> = []
  /// Whether `#` begins a comment only at a line's start and after a blank.
  var commentsFollowBlanks = false
  /// Whether there are comments at all.
  var hasComments = true
  /// The marks of comments over several lines, which nest.
  var blockComment: (open: String, close: String)?
  /// Signs before a name that make it one of another kind: a shell's `$`, a decorator's `@`.
  var sigils: [Unicode.Scalar] = []
  /// Whether names may hold dots.
  var namesHoldDots = false
  /// Whether `'` after a name or a bracket is an operator.
  var hasTransposition = false
  var keys: Keys = .none

  struct Quote: Sendable {
    let mark: String
    /// Whether a backslash protects the character behind it.
    var escapes = true
    var spansLines = false
  }

  /// What stands before a colon and names a value.
  enum Keys: Sendable {
    case none
    /// A string before a colon, as in JSON.
    case quoted
    /// The words of a line up to a colon, as in YAML.
    case lines
  }

  /// The grammar of a fence's language by its usual names, any case; nil for others.
  static func named(_ language: String) -> Grammar? {
    switch language.lowercased() {
    case "python", "py", "python3": python
    case "r": r
    case "julia", "jl": julia
    case "bash", "sh", "shell", "zsh": bash
    case "json": json
    case "yaml", "yml": yaml
    default: nil
    }
  }
}

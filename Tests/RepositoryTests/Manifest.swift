/// What `Package.swift` says about the modules in `Sources`, read from its text.
struct Manifest {
  /// Targets other than tests, each with what it depends on; products of packages by their name.
  let targets: [String: Set<String>]

  init(text: String) {
    let pattern = /\.(?:target|executableTarget|systemLibrary)\(/
    let bodies = text.matches(of: pattern).map { match in
      Manifest.balanced(text[match.range.upperBound...], open: "(", close: ")")
    }
    targets = Dictionary(bodies.compactMap(Manifest.target)) { first, _ in first }
  }

  private static func target(_ body: Substring) -> (String, Set<String>)? {
    guard let name = body.firstMatch(of: /name:\s*"(\w+)"/)?.output.1 else { return nil }
    guard let list = body.firstRange(of: /dependencies:\s*\[/) else { return (String(name), []) }
    let dependencies = balanced(body[list.upperBound...], open: "[", close: "]")
      .replacing(/\.product\(name:\s*("\w+")[^)]*\)/) { $0.output.1 }
    return (String(name), Set(dependencies.matches(of: /"(\w+)"/).map { String($0.output.1) }))
  }

  /// The text up to the bracket that closes one already open.
  private static func balanced(_ text: Substring, open: Character, close: Character) -> Substring {
    var depth = 1
    return text.prefix { character in
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      return depth > 0
    }
  }
}

import Diagnostics

/// A TeX macro as an author defines it in YAML: `KL: D_{\mathrm{KL}}`, or with a count of arguments and what
/// an omitted first one stands for, `E: ["\\mathbb{E}_{#1}[#2]", 2, p]`.
public struct MacroDefinition: Hashable, Sendable {
  /// As written, with or without its backslash.
  public let name: Spanned<String>
  public let body: Spanned<String>
  /// How many arguments it takes; nil for as many as its body uses.
  public let parameterCount: Int?
  public let defaultArgument: String?

  public init(
    name: Spanned<String>, body: Spanned<String>, parameterCount: Int? = nil, defaultArgument: String? = nil
  ) {
    self.name = name
    self.body = body
    self.parameterCount = parameterCount
    self.defaultArgument = defaultArgument
  }

  /// The name alone.
  public var bareName: String { String(name.value.drop { $0 == "\\" }) }
}

extension YAMLFields {
  /// The entries of `macros:`.
  mutating func macros(_ value: YAMLReader.Value) -> [MacroDefinition] {
    let pairs = mapping("macros", value, hint: #"write a line 'KL: D_{\mathrm{KL}}' below it"#)
    var macros: [MacroDefinition] = []
    for (key, value) in pairs {
      if let name = scalar("macros", key), let macro = macro(name, value) { macros.append(macro) }
    }
    return macros
  }

  private mutating func macro(_ name: Spanned<String>, _ value: YAMLReader.Value) -> MacroDefinition? {
    let bare = name.value.drop { $0 == "\\" }
    guard !bare.isEmpty, bare.utf8.allSatisfy(\.isLetter) || bare.unicodeScalars.count == 1 else {
      report(
        "invalid-macro", name.span, "'\(name.value)' cannot be a macro's name",
        hint: "a name is made of letters")
      return nil
    }
    guard case .sequence(let parts, _) = value else {
      return scalar(name.value, value).map {
        MacroDefinition(name: name, body: $0, parameterCount: nil, defaultArgument: nil)
      }
    }
    let texts = list(name.value, value)
    guard texts.count == parts.count, (1...3).contains(texts.count),
      texts.count == 1 || (0...9).contains(Int(texts[1].value) ?? -1)
    else {
      report(
        "invalid-macro", span(value), "a macro's list is its body, its count of arguments, its default",
        hint: #"as in E: ["\\mathbb{E}_{#1}[#2]", 2, p]"#)
      return nil
    }
    return MacroDefinition(
      name: name, body: texts[0], parameterCount: texts.count > 1 ? Int(texts[1].value) : nil,
      defaultArgument: texts.count > 2 ? texts[2].value : nil)
  }
}

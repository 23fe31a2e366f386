import Diagnostics

/// What a control sequence asks for.
enum Command: Sendable {
  case symbol(Symbol)
  /// A symbol between thick spaces.
  case spaced(Symbol)
  case bigOperator(BigOperator)
  case dots
  case namedOperator(NamedOperator)
  case operatorName
  case fraction(Fraction.Kind)
  case continuedFraction
  case root
  case accent(Accent)
  case brace(StretchyBrace)
  case stack(Stack.Kind)
  case substack
  case arrow(String)
  case font(FontChange)
  case fontSwitch(FontChange)
  case styleSwitch(StyleChange)
  case classed(AtomClass)
  case text(TextFont)
  case space(Length)
  case measuredSpace
  case kern
  case phantom(Phantom)
  case decoration(Decoration)
  case color
  case colorSwitch
  case left
  case sizedDelimiter(FenceSize.Form, AtomClass)
  case environment
  case negation
  case modulo(Modulo.Kind)
  case sideset
  case prescript
  case annotation(Annotation)
  case definition(Definition)
  /// Says something about line breaking that browsers decide themselves.
  case ignored
}

/// All commands by name, gathered from their families.
enum CommandTable {
  static let commands: [String: Command] = {
    var table = SymbolTable.byName.mapValues { Command.symbol($0) }
    for family in families {
      for (name, command) in family { table[name] = command }
    }
    return table
  }()

  private static let families: [[String: Command]] = [
    ArrowSymbols.logic, Operators.commands, Dots.commands, Fractions.commands, Roots.commands,
    Accents.commands,
    Braces.commands,
    Stacks.commands,
    ExtensibleArrows.commands, Fonts.commands, Styles.commands, Texts.commands, Spacing.commands,
    Phantoms.commands, Decorations.commands, Delimiters.commands, Negations.commands, Modulos.commands,
    SideScripts.commands, Annotations.commands, Definitions.commands, Environments.commands, ignored,
  ]

  private static let ignored: [String: Command] = [
    "relax": .ignored, "allowbreak": .ignored, "nobreak": .ignored, "protect": .ignored,
  ]
}

extension Parser {
  /// What a control sequence leaves, or nil where it leaves nothing.
  mutating func parseCommand(_ token: Token) -> MathNode? {
    if let command = CommandTable.commands[token.text] { return parse(command, token) }
    if let abbreviation = Abbreviations.byName[token.text] {
      expander.expand(abbreviation, call: token)
      return parseNucleus()
    }
    reportUnknown(token)
    return nil
  }

  /// The dispatch; each family's file holds what it calls.
  private mutating func parse(_ command: Command, _ token: Token) -> MathNode? {
    switch command {
    case .symbol(let symbol): .symbol(symbol)
    case .spaced(let symbol): .list([.space(.mu(5)), .symbol(symbol), .space(.mu(5))])
    case .bigOperator(let bigOperator): .bigOperator(bigOperator)
    case .dots: parseDots()
    case .namedOperator(let named): .namedOperator(named)
    case .operatorName: parseOperatorName(token)
    case .fraction(let kind): parseFraction(kind, token)
    case .continuedFraction: parseContinuedFraction(token)
    case .root: parseRoot(token)
    case .accent(let accent):
      .accent(accent, base: .wrap(parseArgument("what the accent stands on", of: token)))
    case .brace(let brace): .brace(brace, base: .wrap(parseArgument("what it spans", of: token)))
    case .stack(let kind): parseStack(kind, token)
    case .substack: parseSubstack(token)
    case .arrow(let text): parseArrow(text, token)
    case .font(let change): .font(change, parseArgument("its argument", of: token))
    case .fontSwitch(let change): .font(change, parseRest())
    case .styleSwitch(let change): .style(change, parseRest())
    case .classed(let atomClass): .classed(atomClass, parseArgument("its argument", of: token))
    case .text(let font): parseText(font, token)
    case .space(let length): .space(length)
    case .measuredSpace: readLength(of: token).map { .space($0) }
    case .kern: parseKern(token)
    case .phantom(let phantom): parsePhantom(phantom, token)
    case .decoration(let decoration): .decoration(decoration, parseArgument("its argument", of: token))
    case .color: parseColor(token)
    case .colorSwitch: parseColorSwitch(token)
    case .left: parseLeft(token)
    case .sizedDelimiter(let size, let atomClass): parseSizedDelimiter(size, atomClass, token)
    case .environment: parseEnvironment(token)
    case .negation: parseNegation(token)
    case .modulo(let kind): parseModulo(kind, token)
    case .sideset: parseSideset(token)
    case .prescript: parsePrescript(token)
    case .annotation(let annotation): parseAnnotation(annotation, token)
    case .definition(let definition): parseDefinition(definition, token)
    case .ignored: nil
    }
  }

  private mutating func reportUnknown(_ token: Token) {
    // A macro may hold a thousand mistakes at one place; the search for what was meant would be for nothing.
    if reports.isFull || reports.holds("unknown-command", at: token) { return }
    if token.text.isEmpty {
      reports.add(
        "unknown-command", token, "a backslash without a command", hint: "write \\backslash for the sign")
      return
    }
    if let instead = Refusals.commands[token.text] {
      reports.add("unsupported-command", token, "\(token.spelling) has no place in formulas", hint: instead)
      return
    }
    let nearest = nearestName(to: token.text, among: namesOfLength(near: token.text.utf8.count))
    reports.add(
      "unknown-command", token, "unknown command \(token.spelling)",
      hint: nearest.map { "did you mean \\\($0)?" }
        ?? "\\operatorname{…} sets a name; macros: in the front matter defines commands")
  }

  /// Names that are long enough, and not too long, to be what was meant.
  private func namesOfLength(near length: Int) -> [String] {
    let all = [
      Array(CommandTable.commands.keys), Array(Abbreviations.byName.keys), Array(expander.macros.keys),
    ]
    return all.flatMap { $0 }.filter { abs($0.utf8.count - length) <= max(1, length / 3) }
  }
}

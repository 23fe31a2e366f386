import Diagnostics

/// Reads cells, interpolations and library interfaces.
///
/// A recursive descent over the tokens. A mistake is reported where it is found and thrown as `Failure`
/// to the nearest statement (or initializer), which skips to its own end; so one mistake gives one report.
public struct Parser: Sendable {
  let view: SourceView
  let tokens: [Token]
  /// For each opening bracket the index of its partner, for each other token 0.
  let partners: [Int]
  let mode: Mode
  var operators: OperatorTable
  var diagnostics: [Diagnostic] = []

  /// The current token, and how much of it has been taken: `>>` may close two generic argument lists.
  var index = 0
  var split = 0
  /// Levels of nesting around the current token.
  var depth = 0
  /// The height of the tallest tree finished at the current level of nesting.
  var height = 0
  /// One past the highest `$n` of the current closure.
  var anonymousParameterCount = 0
  /// Whether the current closure throws an error that it does not catch itself.
  var mayThrow = false
  /// The names that refused declarations would have declared.
  var droppedNames: [String] = []
  /// The name of a function whose signature could not be read.
  var brokenName: Identifier?
  /// Whether a `{` begins a body, as after the condition of `if`, and not a trailing closure.
  var isBeforeBody = false
  /// Whether an expression stands as a pattern, where `as` and `=` are not its own.
  var isInPattern = false
  /// Whether it is directly inside a `switch`, where `case` ends a list of statements.
  var isInSwitch = false
  /// Whether `$0` may be written.
  var isInClosure = false
  /// What kind of braces are directly around a declaration.
  var nominal = Nominal.none
  /// Where declarations of a library wait that are not read at once.
  var deferral: InterfaceText?
  /// The token of the last report: nothing more is said about it.
  private var reportedIndex = -1
  /// Where the value of a statement or declaration begins (`placeOfMissingExpression`).
  private var valueStart = -1
  /// A line on which two statements without `;` have been reported, by its first token.
  var crowdedUntil = -1

  /// What is being read.
  enum Mode {
    case cell
    /// Functions may lack bodies, and the library's attributes are allowed.
    case interface
  }

  /// Thrown after a mistake has been reported.
  struct Failure: Error {}

  /// The most levels of nesting, and the tallest tree, that are accepted; those who walk the tree rely on it.
  static let depthLimit = 256

  /// Reads a cell: declarations and statements. Its operators are added to the table.
  public static func parse(
    _ source: SourceView, operators: inout OperatorTable
  ) -> (SyntaxTree, [Diagnostic]) {
    run(source, .cell, &operators)
  }

  /// Reads a library's interface: like a cell, but functions may lack bodies, variables may say
  /// `{ get }`, and the attributes `@intrinsic("name")` and those of parameter builders are allowed.
  public static func parseInterface(
    _ source: SourceView, operators: inout OperatorTable
  ) -> (SyntaxTree, [Diagnostic]) {
    run(source, .interface, &operators)
  }

  /// Reads the inside of an inline expression `\( … )`: `kl(p, q), digits: 4`.
  public static func parseInterpolation(
    _ source: SourceView, operators: OperatorTable
  ) -> ([Argument], [Diagnostic]) {
    var parser = Parser(source, .cell, operators)
    let arguments = parser.parseWholeInterpolation()
    return (arguments, parser.diagnostics.sortedByPlace)
  }

  private static func run(
    _ source: SourceView, _ mode: Mode, _ operators: inout OperatorTable
  ) -> (SyntaxTree, [Diagnostic]) {
    var parser = Parser(source, mode, operators)
    parser.declareOperatorsAhead()
    let statements = parser.parseTopLevel()
    operators = parser.operators
    return (SyntaxTree(statements), parser.diagnostics.sortedByPlace)
  }

  init(_ view: SourceView, _ mode: Mode, _ operators: OperatorTable, skims: Bool = false) {
    var lexer = Lexer(view.bytes, keepsComments: false, skims: skims)
    lexer.run()
    self.view = view
    self.tokens = lexer.tokens
    self.partners = Brackets.partners(of: tokens)
    self.mode = mode
    self.operators = operators
    for issue in lexer.issues {
      diagnostics.append(.error(issue.id, at: view.span(issue.range), issue.message, hint: issue.hint))
    }
  }

  private mutating func parseWholeInterpolation() -> [Argument] {
    do throws(Failure) {
      if current.kind == .end {
        throw fail("expected-expression", "expected an expression between '\\(' and ')'")
      }
      let arguments = try parseArguments(until: .end)
      return arguments
    } catch {
      return [Argument(label: nil, value: Expression(.invalid, at: view.span(0..<view.bytes.count)))]
    }
  }
}

// MARK: Reports

extension Parser {
  /// Reports a mistake at the current token and gives what is to be thrown.
  mutating func fail(_ id: String, _ message: String, hint: String? = nil, notes: [Diagnostic.Note] = [])
    -> Failure
  {
    let place = current.kind == .end ? afterPrevious : span(of: current)
    return fail(id, at: place, message, hint: hint, notes: notes)
  }

  mutating func fail(
    _ id: String, at place: SourceSpan, _ message: String, hint: String? = nil, notes: [Diagnostic.Note] = []
  ) -> Failure {
    report(id, at: place, message, hint: hint, notes: notes)
    return Failure()
  }

  /// Reports a mistake, unless the lexer or the parser has said something about this token already.
  mutating func report(
    _ id: String, at place: SourceSpan, _ message: String, hint: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    guard index != reportedIndex, !current.isBroken, index == 0 || !tokens[index - 1].isBroken else { return }
    reportedIndex = index
    diagnostics.append(.error(id, at: place, message, notes: notes, hint: hint))
  }

  /// What follows is the value that a statement or declaration wants.
  mutating func beginValue() { valueStart = index }

  /// Where an expression is missing: such a value right behind what was read, any other where the next token stands.
  var placeOfMissingExpression: SourceSpan { index == valueStart ? afterPrevious : span(of: current) }

  /// After a look ahead: everything may be reported again.
  mutating func forgetReports() { reportedIndex = -1 }

  /// Refuses a feature of Swift by name; reading goes on.
  mutating func refuse(_ feature: String, at place: SourceSpan, hint: String? = nil) {
    diagnostics.append(.error("unsupported", at: place, feature, hint: hint))
  }

  /// Reads something whose mistakes are of no interest, because it is refused as a whole.
  mutating func muted<Value>(_ read: (inout Parser) throws(Failure) -> Value) -> Value? {
    let count = diagnostics.count
    defer { diagnostics.removeSubrange(count...) }
    do throws(Failure) { return try read(&self) } catch { return nil }
  }

  /// What stands at the current token, for "found" in a message.
  var foundText: String {
    switch current.kind {
    case .end: "the end"
    case .stringOpen: "a string"
    case _ where current.startsLine: "the end of the line"
    case _: "'\(text(of: current))'"
    }
  }
}

// MARK: Nesting

extension Parser {
  /// Reads something inside brackets or braces, one level deeper, where what is around no longer counts.
  mutating func nested<Value>(_ read: (inout Parser) throws(Failure) -> Value) throws(Failure) -> Value {
    let outer = (isBeforeBody: isBeforeBody, isInSwitch: isInSwitch, isInPattern: isInPattern)
    (isBeforeBody, isInSwitch, isInPattern) = (false, false, false)
    defer {
      (isBeforeBody, isInSwitch, isInPattern) = (outer.isBeforeBody, outer.isInSwitch, outer.isInPattern)
    }
    return try deeper(read)
  }

  /// Reads something one level deeper.
  mutating func deeper<Value>(_ read: (inout Parser) throws(Failure) -> Value) throws(Failure) -> Value {
    let outer = height
    height = 0
    depth += 1
    defer {
      depth -= 1
      height = max(outer, height + 1)
    }
    try limit(depth)
    return try read(&self)
  }

  /// Stops reading altogether where a tree would grow taller than anybody writes.
  mutating func limit(_ height: Int) throws(Failure) {
    guard height > Self.depthLimit else { return }
    let failure = fail(
      "nesting", "nested too deeply: more than \(Self.depthLimit) levels",
      hint: "name a part of it with 'let'")
    index = tokens.count - 1
    split = 0
    reportedIndex = index
    throw failure
  }
}

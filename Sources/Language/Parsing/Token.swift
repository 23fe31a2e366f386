/// A token: what it is and where it lies in its view. Its text stays in the view's bytes.
public struct Token: Sendable {
  public let kind: Kind
  /// The reserved word, where `kind` is `.keyword`, and that of a skimmed declaration.
  public let keyword: Keyword?
  /// Whether it is the first token of its line.
  public let startsLine: Bool
  /// Whether the lexer has reported a mistake in it, so that the parser need not.
  public let isBroken: Bool
  private let low: Int32
  private let high: Int32

  init(_ kind: Kind, _ range: Range<Int>, keyword: Keyword? = nil, startsLine: Bool, isBroken: Bool = false) {
    self.kind = kind
    self.keyword = keyword
    self.startsLine = startsLine
    self.isBroken = isBroken
    self.low = Int32(clamping: range.lowerBound)
    self.high = Int32(clamping: range.upperBound)
  }

  /// The byte offset in the view at which it begins.
  public var start: Int { Int(low) }
  /// One past its last byte.
  public var end: Int { Int(high) }
  public var range: Range<Int> { start..<end }

  /// What a token is. Swift tells `=`, `?`, `!`, `&` and `.` apart by the space around them, and so do we.
  public enum Kind: UInt8, Sendable {
    case identifier
    /// `` `name` ``
    case quotedIdentifier
    case keyword
    /// `$0`
    case anonymousArgument
    case integer
    case float
    /// `"`, `"""` or `#"`; text, interpolations and `stringClose` follow, also where the author forgot it.
    case stringOpen
    case stringText
    case interpolationOpen
    case interpolationClose
    case stringClose
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case comma
    case colon
    case semicolon
    case at
    case pound
    case backslash
    case period
    /// `.` with space before it, as in `.some`.
    case prefixPeriod
    case arrow
    case equal
    /// `&` before a place.
    case prefixAmpersand
    case postfixQuestion
    case infixQuestion
    case postfixExclamation
    case prefixOperator
    case postfixOperator
    case binaryOperator
    case comment
    /// A library's declaration up to its `func`, `init`, `subscript` or `var`; its name is the next token, and the
    /// rest has been passed by.
    case skimmed
    case invalid
    case end
  }
}

/// Swift's reserved words.
public enum Keyword: String, Sendable, CaseIterable {
  case associatedtypeKeyword = "associatedtype"
  case classKeyword = "class"
  case deinitKeyword = "deinit"
  case enumKeyword = "enum"
  case extensionKeyword = "extension"
  case fileprivateKeyword = "fileprivate"
  case funcKeyword = "func"
  case importKeyword = "import"
  case initKeyword = "init"
  case inoutKeyword = "inout"
  case internalKeyword = "internal"
  case letKeyword = "let"
  case operatorKeyword = "operator"
  case precedencegroupKeyword = "precedencegroup"
  case privateKeyword = "private"
  case protocolKeyword = "protocol"
  case publicKeyword = "public"
  case rethrowsKeyword = "rethrows"
  case staticKeyword = "static"
  case structKeyword = "struct"
  case subscriptKeyword = "subscript"
  case typealiasKeyword = "typealias"
  case varKeyword = "var"
  case breakKeyword = "break"
  case caseKeyword = "case"
  case catchKeyword = "catch"
  case continueKeyword = "continue"
  case defaultKeyword = "default"
  case deferKeyword = "defer"
  case doKeyword = "do"
  case elseKeyword = "else"
  case fallthroughKeyword = "fallthrough"
  case forKeyword = "for"
  case guardKeyword = "guard"
  case ifKeyword = "if"
  case inKeyword = "in"
  case repeatKeyword = "repeat"
  case returnKeyword = "return"
  case throwKeyword = "throw"
  case switchKeyword = "switch"
  case whereKeyword = "where"
  case whileKeyword = "while"
  case anyTypeKeyword = "Any"
  case asKeyword = "as"
  case falseKeyword = "false"
  case isKeyword = "is"
  case nilKeyword = "nil"
  case selfKeyword = "self"
  case selfTypeKeyword = "Self"
  case superKeyword = "super"
  case throwsKeyword = "throws"
  case trueKeyword = "true"
  case tryKeyword = "try"
  case underscoreKeyword = "_"
}

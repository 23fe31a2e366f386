import Diagnostics

/// A statement as parsed.
public struct Statement: Sendable {
  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    case expression(Expression)
    case declaration(Declaration)
    case ifElse(IfSyntax)
    case guardElse([ConditionSyntax], Block)
    case forIn(ForSyntax)
    case whileLoop(label: Identifier?, [ConditionSyntax], Block)
    case repeatWhile(label: Identifier?, Block, Expression)
    case switchCase(SwitchSyntax)
    /// `do { … } catch …`, or `do throws(E) { … } catch …`.
    case doCatch(label: Identifier?, throwing: TypeSyntax?, Block, [CatchSyntax])
    case returnValue(Expression?)
    case breakOut(Identifier?)
    case continueLoop(Identifier?)
    case fallThrough
    case deferred(Block)
    case throwError(Expression)
    /// Stands where a mistake has been reported already.
    case invalid
  }
}

/// Statements in braces.
public struct Block: Sendable {
  public let statements: [Statement]
  /// From brace to brace.
  public let span: SourceSpan

  public init(_ statements: [Statement], at span: SourceSpan) {
    self.statements = statements
    self.span = span
  }
}

extension IfSyntax {
  /// Whether one of its branches is taken in any case.
  var hasElse: Bool {
    switch otherwise {
    case .block?: true
    case .elseIf(let next)?: next.hasElse
    case nil: false
    }
  }
}

/// One of the comma-separated conditions of `if`, `guard` and `while`.
public enum ConditionSyntax: Sendable {
  case expression(Expression)
  /// `let x = optional`, or `let x` (then the initializer is nil).
  case optionalBinding(Pattern, TypeSyntax?, Expression?)
  /// `case pattern = expression`
  case pattern(Pattern, Expression)
}

/// `if`, as a statement or as an expression.
public struct IfSyntax: Sendable {
  public let label: Identifier?
  public let conditions: [ConditionSyntax]
  public let body: Block
  public let otherwise: ElseSyntax?
  public let span: SourceSpan

  public indirect enum ElseSyntax: Sendable {
    case block(Block)
    case elseIf(IfSyntax)
  }

  public init(
    label: Identifier?, conditions: [ConditionSyntax], body: Block, otherwise: ElseSyntax?, span: SourceSpan
  ) {
    self.label = label
    self.conditions = conditions
    self.body = body
    self.otherwise = otherwise
    self.span = span
  }
}

public struct ForSyntax: Sendable {
  public let label: Identifier?
  public let pattern: Pattern
  public let type: TypeSyntax?
  public let sequence: Expression
  public let filter: Expression?
  public let body: Block

  public init(
    label: Identifier?, pattern: Pattern, type: TypeSyntax?, sequence: Expression, filter: Expression?,
    body: Block
  ) {
    self.label = label
    self.pattern = pattern
    self.type = type
    self.sequence = sequence
    self.filter = filter
    self.body = body
  }
}

/// `switch`, as a statement or as an expression.
public struct SwitchSyntax: Sendable {
  public let label: Identifier?
  public let subject: Expression
  public let cases: [CaseSyntax]
  public let span: SourceSpan

  public init(label: Identifier?, subject: Expression, cases: [CaseSyntax], span: SourceSpan) {
    self.label = label
    self.subject = subject
    self.cases = cases
    self.span = span
  }
}

/// `case a, b where c:` or `default:`, which has no items.
public struct CaseSyntax: Sendable {
  public let items: [CaseItemSyntax]
  public let isDefault: Bool
  public let body: [Statement]
  public let span: SourceSpan

  public init(items: [CaseItemSyntax], isDefault: Bool, body: [Statement], span: SourceSpan) {
    self.items = items
    self.isDefault = isDefault
    self.body = body
    self.span = span
  }
}

public struct CaseItemSyntax: Sendable {
  public let pattern: Pattern
  public let filter: Expression?

  public init(pattern: Pattern, filter: Expression?) {
    self.pattern = pattern
    self.filter = filter
  }
}

/// `catch pattern where filter, … { … }`; without a pattern it catches all, as `error`.
public struct CatchSyntax: Sendable {
  public let items: [CaseItemSyntax]
  public let body: Block
  /// From the word to the end of the body.
  public let span: SourceSpan

  public init(items: [CaseItemSyntax], body: Block, span: SourceSpan) {
    self.items = items
    self.body = body
    self.span = span
  }

  /// Whether it can be seen without knowing types that no error passes it by.
  public var catchesAll: Bool {
    items.isEmpty
      || items.contains { item in
        guard item.filter == nil else { return false }
        switch item.pattern.kind {
        case .wildcard, .binding: return true
        case .tuple, .enumCase, .some, .typeTest, .typeCast, .expression, .invalid: return false
        }
      }
  }
}

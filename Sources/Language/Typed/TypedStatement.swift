import Diagnostics

/// A statement whose expressions are typed.
public struct TypedStatement {
  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// Indirect where it holds more than one word: most statements do not.
  public enum Kind {
    /// The value is dropped.
    case expression(TypedExpression)
    /// A value that stands alone at the end of a cell: it is the cell's output.
    case display(TypedExpression)
    /// A variable comes into being; without a value it is assigned before its first use.
    indirect case declare(Variable, TypedExpression?)
    /// A value is taken apart; the pattern always matches.
    indirect case destructure(TypedPattern, TypedExpression)
    indirect case ifElse([TypedCondition], [TypedStatement], [TypedStatement])
    /// The statements run where a condition fails, and leave the scope. What the conditions bind lives on.
    indirect case guardElse([TypedCondition], [TypedStatement])
    indirect case forIn(TypedFor)
    indirect case whileLoop(LabelID, [TypedCondition], [TypedStatement])
    indirect case repeatWhile(LabelID, [TypedStatement], TypedExpression)
    indirect case switchCase(LabelID, TypedExpression, [TypedCase])
    /// A labelled or plain `do`.
    indirect case scope(LabelID, [TypedStatement])
    indirect case doCatch(LabelID, [TypedStatement], [TypedCase])
    case returnValue(TypedExpression?)
    /// The value of the innermost `statements` expression.
    case yield(TypedExpression)
    case breakOut(LabelID)
    case continueLoop(LabelID)
    /// Goes on with the body of the next case.
    case fallThrough
    /// Runs when the enclosing list of statements is left, in whatever way.
    case deferred([TypedStatement])
    case throwError(TypedExpression)
  }
}

/// Names a loop, switch or scope within its function, so that `break` and `continue` find it.
public struct LabelID: Hashable, Sendable {
  public let rawValue: Int

  public init(_ rawValue: Int) {
    self.rawValue = rawValue
  }
}

public enum TypedCondition {
  case expression(TypedExpression)
  /// `let x = optional` and `case pattern = value`: binds where it matches.
  case pattern(TypedPattern, TypedExpression)
}

public struct TypedFor {
  public let label: LabelID
  public let pattern: TypedPattern
  public let sequence: TypedExpression
  public let iteration: Iteration
  public let filter: TypedExpression?
  public let body: [TypedStatement]

  /// How the elements come.
  public enum Iteration {
    /// `a..<b` over Int
    case halfOpenRange
    /// `a...b` over Int
    case closedRange
    case array
    /// `makeIterator()` of the sequence, then `next()` of the iterator until it is nil.
    case iterator(make: FunctionReference, next: FunctionReference, iteratorType: Type)
  }

  public init(
    label: LabelID, pattern: TypedPattern, sequence: TypedExpression, iteration: Iteration,
    filter: TypedExpression?, body: [TypedStatement]
  ) {
    self.label = label
    self.pattern = pattern
    self.sequence = sequence
    self.iteration = iteration
    self.filter = filter
    self.body = body
  }
}

/// One `case` of a switch with all its patterns, `default` has a wildcard; or one `catch`. The first pattern that
/// matches counts.
public struct TypedCase {
  public let items: [TypedCaseItem]
  public let body: [TypedStatement]

  public init(items: [TypedCaseItem], body: [TypedStatement]) {
    self.items = items
    self.body = body
  }
}

public struct TypedCaseItem {
  public let pattern: TypedPattern
  public let filter: TypedExpression?

  public init(pattern: TypedPattern, filter: TypedExpression?) {
    self.pattern = pattern
    self.filter = filter
  }
}

/// A pattern against a value of known type.
public struct TypedPattern {
  public let kind: Kind
  public let type: Type
  public let span: SourceSpan

  public init(_ kind: Kind, type: Type, span: SourceSpan) {
    self.kind = kind
    self.type = type
    self.span = span
  }

  public enum Kind {
    case wildcard
    case binding(Variable)
    case tuple([TypedPattern])
    /// A case by its position, with a pattern for each part of the payload. Of Optional, 1 is `some`.
    indirect case enumCase(Int, [TypedPattern])
    /// The value, of which only a protocol is known, is of the pattern's type and matches it.
    indirect case cast(TypedPattern)
    /// A test: the value is put into the variable, then the expression (a Bool) is evaluated.
    indirect case expression(Variable, TypedExpression)
  }
}

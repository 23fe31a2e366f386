import Diagnostics

/// An expression whose names, overloads and types are settled. Generic parameters of the enclosing
/// function may still occur in `type`; the machine replaces them for each instance of the function.
/// A class, since whoever walks a tree would otherwise copy every node's kind and type.
public final class TypedExpression {
  public let kind: Kind
  public let type: Type
  public let span: SourceSpan

  public init(_ kind: Kind, type: Type, span: SourceSpan) {
    self.kind = kind
    self.type = type
    self.span = span
  }

  public enum Kind {
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    /// A string or, by `type`, a character.
    case string(String)
    /// Also a place.
    case variable(Variable)
    /// A stored property of a structure or an element of a tuple, by position. Also a place, if the base is.
    case field(TypedExpression, Int)
    /// A computed property or subscript. Also a place where there is a setter.
    case computed(Accessors, base: TypedExpression?, [TypedExpression])
    case call(FunctionReference, [TypedArgument])
    /// A call of a function value.
    case callValue(TypedExpression, [TypedArgument])
    case closure(Function)
    /// A function used as a value.
    case function(FunctionReference)
    case tuple([TypedExpression])
    /// A part of a structure or a case or an argument of a subscript that is not given: evaluated after what is.
    case inTurn(Turn, TypedExpression)
    /// A structure from the values of all its fields, in order.
    case construct([TypedExpression])
    case array([TypedExpression])
    case dictionary([(key: TypedExpression, value: TypedExpression)])
    /// A case by its position with its payload; of Optional, 0 is `none` and 1 is `some`.
    case enumCase(Int, [TypedExpression])
    case interpolation([TypedSegment])
    /// condition, value if true, value if false; only one of the two is evaluated
    case conditional(TypedExpression, TypedExpression, TypedExpression)
    /// `&&`
    case and(TypedExpression, TypedExpression)
    /// `||`
    case or(TypedExpression, TypedExpression)
    /// `??`: the right side has the type of the whole, optional or not.
    case coalesce(TypedExpression, TypedExpression)
    case assign(place: TypedExpression, TypedExpression)
    /// The bounds of a chain `a?.b`: what is inside gives the payload of the result, unless an `unwrapOrExit`
    /// in it meets nil; then the result is nil. `isFlat`: the inside is optional already and is the result.
    case optionalScope(TypedExpression, isFlat: Bool)
    /// `a?` inside an optional scope. Also a place, if the base is.
    case unwrapOrExit(TypedExpression)
    /// `a!`. Also a place, if the base is.
    case forceUnwrap(TypedExpression)
    /// Statements, of which each path ends in `yield` or does not end.
    case statements([TypedStatement])
    /// `try?`: nil where the inside throws. `isFlat` as in `optionalScope`.
    case optionalTry(TypedExpression, isFlat: Bool)
    /// `try!`
    case forcedTry(TypedExpression)
    /// A value where anything that conforms to a protocol is wanted.
    case erase(TypedExpression)
    /// `is`
    case typeTest(TypedExpression, Type)
    /// `as!`, or `as?`, which gives nil where the value is not of the type
    case cast(TypedExpression, isForced: Bool)
    /// A type as a value, `Int.self`.
    case metatype(Type)
    /// Stands where a mistake has been reported; never compiled.
    case invalid
  }
}

/// When one of several parts is evaluated: what is given first, then what parameters take that are given nothing, then
/// what fields hold that have no parameter.
public enum Turn: CaseIterable {
  case given, byDefault, initially
}

extension [TypedExpression] {
  /// The positions of parts in order of evaluation.
  public var inTurn: [Int] {
    Turn.allCases.flatMap { turn in indices.filter { self[$0].turn == turn } }
  }

  /// What is made of each part; made in order of evaluation.
  public func mapInTurn<Made>(_ make: (TypedExpression) -> Made) -> [Made] {
    var made = [Made?](repeating: nil, count: count)
    for index in inTurn { made[index] = make(self[index]) }
    return made.compactMap { $0 }
  }
}

extension TypedExpression {
  fileprivate var turn: Turn { if case .inTurn(let turn, _) = kind { turn } else { .given } }

  /// The same value where it has its turn.
  func taking(_ turn: Turn) -> TypedExpression {
    TypedExpression(.inTurn(turn, self), type: type, span: span)
  }
}

/// The functions behind a computed property or subscript. The getter takes the base (unless static), then
/// the arguments; the setter takes the base inout, the arguments, then the new value.
public struct Accessors {
  public let getter: FunctionReference
  public let setter: FunctionReference?

  public init(getter: FunctionReference, setter: FunctionReference?) {
    self.getter = getter
    self.setter = setter
  }
}

public enum TypedArgument {
  case value(TypedExpression)
  /// What a parameter takes that is given nothing: evaluated after what the others are given.
  case standard(TypedExpression)
  /// A place that the function may change.
  case place(TypedExpression)

  public var expression: TypedExpression {
    switch self {
    case .value(let expression), .standard(let expression), .place(let expression): expression
    }
  }

  public var isDefault: Bool { if case .standard = self { true } else { false } }

  /// nil for places.
  public var value: TypedExpression? {
    switch self {
    case .value(let value), .standard(let value): value
    case .place: nil
    }
  }

  /// nil for places. A default says that its turn comes later.
  var valueInTurn: TypedExpression? { isDefault ? value?.taking(.byDefault) : value }
}

/// A part of an interpolated string.
public enum TypedSegment {
  case text(String)
  /// A value described as `print` would.
  case value(TypedExpression)
  /// A call that gives the text, for interpolations with a format such as `digits:`.
  case formatted(TypedExpression)
}

import Diagnostics

/// What is missing where an optional of several layers is wanted: which of them holds the `nil`.
extension Emitter {
  /// Whether an optional of fewer layers than are wanted lies in the outermost one: what is missing stays inside, unless
  /// the innermost is anything of a protocol.
  func isWrappedAsWhole(_ type: Type, _ wanted: Type) -> Bool {
    type.optionals.count < wanted.optionals.count && !wanted.optionals.innermost.isExistential
  }

  /// The value of `a?.b` or `a.map { … }` where more layers are wanted: what is inside is of fewer, and where that is
  /// missing all is.
  func missingAsWhole(_ node: Node, _ value: TypedExpression, _ wanted: Type) -> TypedExpression? {
    guard let wrapped = value.type.wrapped, isWrappedAsWhole(value.type, wanted) else { return nil }
    switch node.kind {
    case .optionalScope:
      guard case .optionalScope(let inside, _) = value.kind else { return nil }
      let inner = coerce(inside, to: wanted.wrapped ?? wrapped)
      return TypedExpression(.optionalScope(inner, isFlat: false), type: wanted, span: value.span)
    case .call where (optionalsAroundOwnParameter(node) ?? 0) > 0: return mapOptional(value, wrapped, wanted)
    case .coalesce(let left, let right, _) where hangsOnLayers(left, right):
      report(wordUnsureLayers(node.span, value.type, wanted))
      return nil
    default: return nil
    }
  }

  /// `a ?? b` with an optional b: Swift may hold that a can never be missing, being an optional in another one.
  private func hangsOnLayers(_ left: Node, _ right: Node) -> Bool {
    if case .nilLiteral = right.kind { return true }
    return type(of: right).wrapped != nil && type(of: left).optionals.count < 2
  }

  /// `test ? yes : no`. Where more than one layer is wanted and either side is `nil`, the other says how many both have,
  /// if it says that by itself, and what they are is wrapped as a whole; with literals both are what is wanted.
  func choice(
    _ choice: Node, _ test: Node, _ yes: Node, _ no: Node, as wanted: Type
  ) -> TypedExpression {
    var common = wanted
    if wanted.wrapped?.wrapped != nil, hasNil(choice) {
      switch layers(of: choice) {
      case .stated(let count):
        while common.optionals.count > max(count, 1), let inside = common.wrapped { common = inside }
      case .asWanted: break
      case .unsure(let type) where type.optionals.count < wanted.optionals.count:
        let missing = type.wrapped == nil ? types.optional(of: type) : type
        report(wordUnsureLayers(choice.span, missing, wanted))
      case .unsure: break
      }
    }
    let kind = TypedExpression.Kind.conditional(emit(test), side(yes, as: common), side(no, as: common))
    return coerce(TypedExpression(kind, type: common, span: choice.span), to: wanted)
  }

  private func side(_ node: Node, as common: Type) -> TypedExpression {
    checkLiterals(in: node)
    guard case .ternary(let test, let yes, let no) = node.kind else { return emit(node, asKnown: common) }
    return choice(node, test, yes, no, as: common)
  }

  private enum Layers {
    /// The value has a type of so many by itself.
    case stated(Int)
    /// A literal, and what is made of a type that is not named.
    case asWanted
    /// What a generic function gives, which may be what is wanted.
    case unsure(Type)
  }

  private func hasNil(_ node: Node) -> Bool {
    switch node.kind {
    case .nilLiteral: true
    case .ternary(_, let yes, let no): hasNil(yes) || hasNil(no)
    default: node.isImplicitMember
    }
  }

  private func layers(of node: Node) -> Layers {
    switch node.kind {
    case .ternary(_, let yes, let no): return joined(layers(of: yes), layers(of: no), hasNil: hasNil(node))
    case .array, .dictionary, .closure: return .asWanted
    case .variable(let variable) where variable.isSeenLate: return .asWanted
    case _ where node.isLiteral: return .asWanted
    case _ where node.isImplicitMember: return .unsure(type(of: node).optionals.innermost)
    default:
      let type = type(of: node)
      return isStated(node) ? .stated(type.optionals.count) : .unsure(type)
    }
  }

  private func joined(_ a: Layers, _ b: Layers, hasNil: Bool) -> Layers {
    switch (a, b) {
    case (.unsure, _): a
    case (_, .unsure): b
    case (.stated(let one), .stated(let other)): .stated(max(one, other, hasNil ? 1 : 0))
    case (.stated(let one), .asWanted), (.asWanted, .stated(let one)): .stated(max(one, hasNil ? 1 : 0))
    case (.asWanted, .asWanted): .asWanted
    }
  }

  private func wordUnsureLayers(_ span: SourceSpan, _ type: Type, _ wanted: Type) -> Diagnostic {
    .error(
      "unsupported", at: span,
      "cells do not decide whether what is missing here is of type '\(type)' or '\(wanted)'",
      hint: "write '(…) as \(type)' or '(…) as \(wanted)'")
  }
}

extension Type {
  /// How many optionals lie in each other, and what is in all of them.
  var optionals: (count: Int, innermost: Type) {
    guard let inside = wrapped?.optionals else { return (0, self) }
    return (inside.count + 1, inside.innermost)
  }
}

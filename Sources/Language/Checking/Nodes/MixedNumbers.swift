import Diagnostics

/// Numbers of a collection's literal beside others.
struct MixedNumbers {
  enum Form {
    /// `??`; whether anything of a protocol is wanted of it, and whether the right side is of a known type.
    case fallback(Node, isErased: Bool, isKnown: Bool)
    case choice
    case elements
    case sum
  }

  var form: Form
  let span: SourceSpan
  let type: Type
  /// What has become of the literal.
  let chain: Node
  /// One of the literal's numbers.
  let number: Node
}

extension Solver {
  /// Notes values that stand for one of them, or beside each other, if one comes of whole numbers; where they are to be
  /// anything, they are.
  func noteMixed(_ sides: [Node], _ form: MixedNumbers.Form, _ type: Type, _ span: SourceSpan) {
    for side in sides {
      guard let number = side.numberComeFrom else { continue }
      state.mixedNumbers.append(MixedNumbers(form: form, span: span, type: type, chain: side, number: number))
      if let mixOfAnything, mixOfAnything.span == span, !unify(type, mixOfAnything.type) {
        state.isFailed = true
      }
      return
    }
  }

  /// Whether what stands there is to be anything.
  func isMixOfAnything(_ span: SourceSpan) -> Bool { mixOfAnything.map { $0.span == span } ?? false }

  /// Notes of a `??` that anything of a protocol is wanted of it.
  func noteErased(_ left: Node) {
    for index in state.mixedNumbers.indices where state.mixedNumbers[index].chain === left {
      if case .fallback(let right, _, let isKnown) = state.mixedNumbers[index].form {
        state.mixedNumbers[index].form = .fallback(right, isErased: true, isKnown: isKnown)
      }
    }
  }
}

extension Node {
  /// A number of the collection's literal of whole numbers that members and calls have made it of; nil where it is
  /// nothing like that.
  var numberComeFrom: Node? {
    switch kind {
    case .member(let base, _), .forceUnwrap(let base), .optionalScope(let base), .unwrapOrExit(let base):
      base.wholeNumber
    case .subscripted(let call): call.base?.wholeNumber
    case .call(let call) where !call.isOperator: call.sourceOfValues?.wholeNumber
    default: nil
    }
  }

  private var wholeNumber: Node? {
    switch kind {
    case .array, .dictionary:
      let numbers = elementsOfLiteral.lazy.filter { !$0.isNil }.map { $0.numberWritten }
      return numbers.contains { $0 == nil } ? nil : numbers.first ?? nil
    case .variable(let variable): return variable.isSeenLate ? self : nil
    case .call(let call) where call.isOperator: return call.arguments.first?.value.wholeNumber
    case .ternary(_, let yes, _): return yes.wholeNumber
    default: return numberComeFrom
    }
  }

  /// A whole number, or the first in a literal or tuple.
  private var numberWritten: Node? {
    switch kind {
    case .integer: self
    case .array, .dictionary: elementsOfLiteral.first?.numberWritten
    case .tuple(let parts): parts.lazy.compactMap { $0.numberWritten }.first
    default: nil
    }
  }

  /// Whether it is a property, also behind a `?`.
  var endsInMember: Bool {
    if case .optionalScope(let inside) = kind { inside.endsInMember } else { isMember }
  }

  var isOptionalChain: Bool {
    if case .optionalScope = kind { true } else { false }
  }

  /// Whether it is a call, also behind a `?`.
  var isCalled: Bool {
    switch kind {
    case .optionalScope(let inside): inside.isCalled
    case .call: true
    default: false
    }
  }

  /// Whether it is a call of a name.
  func isCalled(_ name: String) -> Bool {
    if case .call(let call) = kind { call.name.text == name } else { false }
  }

  /// Whether a closure has been given to a call on the way.
  var isReachedByClosure: Bool { isReached(by: { $0.arguments.contains { $0.value.isClosure } }) }

  /// Whether it holds what a closure gives.
  var holdsMapped: Bool {
    isReached(by: { ["map", "compactMap", "mapValues", "compactMapValues"].contains($0.name.text) })
  }

  /// Whether a call on the way from the literal is of a kind.
  private func isReached(by test: (CallNode) -> Bool) -> Bool {
    switch kind {
    case .member(let base, _), .forceUnwrap(let base), .optionalScope(let base), .unwrapOrExit(let base):
      base.isReached(by: test)
    case .call(let call), .subscripted(let call):
      test(call) || call.sourceOfValues?.isReached(by: test) ?? false
    default: false
    }
  }

  var beginsWithChoice: Bool {
    switch kind {
    case .ternary: true
    case .member(let base, _), .forceUnwrap(let base): base.beginsWithChoice
    case .call(let call), .subscripted(let call): call.sourceOfValues?.beginsWithChoice ?? false
    default: false
    }
  }
}

extension CallNode {
  /// What the values come from: what stands before the dot, or what a function is given.
  fileprivate var sourceOfValues: Node? {
    name.text == "init" ? arguments.first?.value : base ?? arguments.first?.value
  }
}

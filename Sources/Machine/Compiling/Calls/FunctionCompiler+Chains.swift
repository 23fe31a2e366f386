import Diagnostics
import Language

/// Calls that become one (`Chain`), as far as they are known: those of an expression and its parts.
private struct CallTree {
  var steps: [Chain.Step] = []
  var operands: [TypedExpression] = []
  /// How many functions are called.
  var calls = 0
  /// Whether a step may stop the cell.
  var canStop = false
  /// The constant that all objects among the operands are; nil where they may differ.
  var source: Source = .nothing

  enum Source {
    case nothing
    case constant(Variable)
    case unknown

    func joined(_ other: Source) -> Source {
      switch (self, other) {
      case (.nothing, _): return other
      case (_, .nothing): return self
      case (.constant(let a), .constant(let b)) where a === b: return self
      default: return .unknown
      }
    }

    /// Whether all objects among the operands are surely the same.
    var isOne: Bool {
      if case .unknown = self { return false }
      return true
    }
  }

  static func operand(_ expression: TypedExpression, isObject: Bool) -> CallTree {
    CallTree(
      steps: [.operand(0)], operands: [expression],
      source: isObject ? expression.constant.map { .constant($0) } ?? .unknown : .nothing)
  }

  /// Whether evaluating the operands later than a step that stops the cell could be seen.
  var isSeen: Bool { !operands.allSatisfy { $0.isSilent } }

  /// The steps of another tree behind one's own.
  mutating func append(_ other: CallTree) {
    steps += other.steps.map { step in
      if case .operand(let number) = step { return .operand(number + operands.count) }
      return step
    }
    operands += other.operands
    calls += other.calls
    canStop = canStop || other.canStop
    source = source.joined(other.source)
  }
}

extension FunctionCompiler {
  /// Calls one host function for the function and those that give it its arguments; false where it is no chain.
  func callChain(_ function: Function, _ arguments: [CallArgument], into slot: Slot) -> Bool {
    guard case .host(let library, _) = function.implementation, let part = part(of: function) else {
      return false
    }
    let expressions = arguments.compactMap { argument -> TypedExpression? in
      if case .expression(let expression) = argument { return expression }
      return nil
    }
    guard expressions.count == arguments.count else { return false }
    let tree = tree(part, library, expressions, at: span)
    guard tree.calls > 1 else { return false }
    call(tree, library, result: layout(of: function.result), into: slot)
    return true
  }

  private func call(_ tree: CallTree, _ library: Int, result: Layout, into slot: Slot) {
    let layouts = tree.operands.map { layout(of: $0) }
    let shape = FrameShape(result: result, parameters: layouts.map { ($0, false) }, captures: [])
    let operands = zip(shape.parameters, layouts).map { Chain.Operand(slot: $0.slot, isObject: $1.refs > 0) }
    let chain = Chain(steps: tree.steps, operands: operands)
    let site = unit.pools.add(HostSite(library: library, callee: .chain(chain), shape: shape, thrown: nil))
    frameCall(shape, tree.operands.map { .expression($0) }, into: slot) {
      emit(.host, $0.word, $0.ref, site)
    }
  }

  /// What a function is in chains; nil where it is none that may be part of one.
  private func part(of function: Function) -> Chain.Part? {
    guard case .host(let library, let index) = function.implementation, function.thrown == nil else {
      return nil
    }
    return unit.libraries[library].chains.parts[index]
  }

  /// A call of a part of chains. What comes before an operand whose evaluation can be seen must be done before it if
  /// it may stop the cell: then it is an operand itself.
  private func tree(
    _ part: Chain.Part, _ library: Int, _ arguments: [TypedExpression], at span: SourceSpan
  ) -> CallTree {
    var whole = CallTree()
    for (index, argument) in arguments.enumerated() {
      let next = tree(argument, library)
      if whole.canStop && next.isSeen || !fits(whole, next) {
        whole = CallTree()
        for earlier in arguments[..<index] { whole.append(operand(earlier)) }
      }
      whole.append(fits(whole, next) ? next : operand(argument))
    }
    whole.steps.append(.function(code: part.code, span))
    whole.calls += 1
    whole.canStop = whole.canStop || part.canStop && !whole.source.isOne
    return whole
  }

  private func tree(_ expression: TypedExpression, _ library: Int) -> CallTree {
    guard case .call(let reference, let arguments) = expression.kind,
      case .host(library, _) = reference.function.implementation, let part = part(of: reference.function),
      !part.isLast, reference.function.parameters.allSatisfy({ !$0.isInout })
    else { return operand(expression) }
    return tree(part, library, arguments.map { $0.expression }, at: expression.span)
  }

  private func operand(_ expression: TypedExpression) -> CallTree {
    .operand(expression, isObject: layout(of: expression).refs > 0)
  }

  /// Frames and chains stay small.
  private func fits(_ a: CallTree, _ b: CallTree) -> Bool {
    a.operands.count + b.operands.count <= 12 && a.calls + b.calls < 24
  }
}

extension TypedExpression {
  /// The constant that it is.
  fileprivate var constant: Variable? {
    guard case .variable(let variable) = kind, !variable.isMutable, variable.initializer == nil else {
      return nil
    }
    return variable
  }

  /// Whether evaluating it changes nothing, calls nothing of anybody's and cannot stop the cell.
  fileprivate var isSilent: Bool {
    switch kind {
    case .integer, .double: return true
    case .variable(let variable): return variable.initializer == nil
    case .field(let base, _): return base.isSilent
    case .call(let reference, let arguments):
      guard case .intrinsic(let name) = reference.function.implementation, name.hasPrefix("double.") else {
        return false
      }
      return arguments.allSatisfy { $0.expression.isSilent }
    default: return false
    }
  }
}

import Language

/// A function as it is compiled for concrete generic arguments.
struct Instance {
  let function: Function
  let substitution: Substitution
  /// The generic parameters in `substitution` in a fixed order, for closures inside.
  let parameters: [GenericParameter]
  let closures: [Variable: KnownClosure]
  let code: Code
  let number: Int
}

/// What one instance differs by from others.
struct InstanceKey: Hashable {
  let function: Function
  let arguments: [Type]
  let outer: [Type]
  /// For each parameter that is a known closure.
  var closures: [Int: ClosureKey] = [:]

  struct ClosureKey: Hashable {
    let function: Function
    let arguments: [Type]
  }
}

extension Compiler {
  /// The code of a function for concrete generic arguments, and for closures that its parameters are.
  func instance(
    of function: Function, arguments: [Type], outer: Substitution = [:],
    outerParameters: [GenericParameter] = [], closures: [Variable: KnownClosure] = [:]
  ) -> Int {
    // A local function that calls itself has its own parameters around it too.
    let around = outerParameters.filter { !function.genericParameters.contains($0) }
    var key = InstanceKey(
      function: function, arguments: arguments, outer: around.map { outer[$0] ?? .invalid })
    for (index, parameter) in function.parameters.enumerated() {
      guard let closure = closures[parameter.variable] else { continue }
      key.closures[index] = InstanceKey.ClosureKey(function: closure.function, arguments: closure.key)
    }
    if let number = instances[key] { return number }
    if arguments.contains(where: { depth(of: $0) > Compiler.deepestType }) {
      report(
        "endless-generic", at: function.span,
        "\(function.name) needs itself for ever more deeply nested types",
        hint: "call it with the same generic arguments")
      return 0
    }
    var substitution = outer
    for (parameter, argument) in zip(function.genericParameters, arguments) {
      substitution[parameter] = argument
    }
    let parameters = around + function.genericParameters
    let code = Code(
      name: function.name, span: function.span, shape: shape(of: function, substitution: substitution))
    let number = pools.add(code)
    instances[key] = number
    if number > Int(UInt16.max) {
      report("too-much-code", at: function.span, "the notebook needs too many functions")
    }
    pending.append(
      Instance(
        function: function, substitution: substitution, parameters: parameters, closures: closures,
        code: code, number: number))
    return number
  }

  /// Types nested more deeply stop the making of instances.
  static var deepestType: Int { 24 }

  private func depth(of type: Type) -> Int {
    switch type {
    case .nominal(_, let arguments): return 1 + (arguments.map { depth(of: $0) }.max() ?? 0)
    case .tuple(let elements): return 1 + (elements.map { depth(of: $0.type) }.max() ?? 0)
    case .function(let function):
      return 1 + ((function.parameters.map { $0.type } + [function.result]).map { depth(of: $0) }.max() ?? 0)
    case .metatype(let type): return 1 + depth(of: type)
    case .parameter, .member, .variable, .invalid: return 0
    }
  }

  func shape(of function: Function, substitution: Substitution) -> FrameShape {
    FrameShape(
      result: layouts.layout(of: function.result.substituting(substitution, program)),
      parameters: function.parameters.map {
        (layouts.layout(of: $0.variable.type.substituting(substitution, program)), $0.isInout)
      },
      captures: function.captures.map { variable in
        variable.isBoxed ? .reference : layouts.layout(of: variable.type.substituting(substitution, program))
      })
  }
}

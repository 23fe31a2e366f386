/// Whether something could be, without binding anything.
extension Solver {
  func couldGive(_ argument: KnownOfValue, to parameter: ParameterDeclaration) -> Bool {
    (!argument.isPlace || parameter.isInout) && couldConvert(argument, to: parameter.type)
  }

  /// Whether a value of a type (perhaps open) might stand where a declared type is wanted; a generic
  /// parameter of the declaration stands for any type that meets its constraints.
  func couldConvert(_ from: Type, to target: Type) -> Bool {
    couldConvert(KnownOfValue(from, self), to: target)
  }

  private func couldConvert(_ given: KnownOfValue, to target: Type) -> Bool {
    if let isSame = given.type.isPlainly(target), isSame || !target.isExistential { return isSame }
    switch given.type {
    case .invalid: return true
    case .variable:
      guard let literal = given.literal else {
        return given.origin?.candidates.contains { couldOverlap($0.result, target) } ?? true
      }
      return session.couldExpress(literal, target.wrapped ?? target)
    case .nominal, .tuple, .function, .parameter, .member, .metatype:
      return couldConvert(known: given.type, to: target)
    }
  }

  private func couldConvert(known source: Type, to target: Type) -> Bool {
    if let isSame = source.isPlainly(target), isSame || !target.isExistential { return isSame }
    if case .function(let given) = source, case .function(let wanted) = target,
      couldTakeApart(given, declared: wanted)
    {
      return true
    }
    if let wanted = target.wrapped {
      return couldConvert(source.wrapped ?? source, to: wanted)
    }
    if target.isExistentialMetatype, case .metatype(let given) = source, case .metatype(let wanted) = target {
      return couldConvert(shallow(given), to: wanted)
    }
    if target.isExistential, let protocolType = target.nominal {
      return session.conformances.conforms(source.holdsVariables ? resolve(source) : source, protocolType)
    }
    if case .nominal(let nominal, let given) = source, case .nominal(nominal, let wanted) = target,
      nominal.isCollectionOfValues
    {
      return zip(given, wanted).allSatisfy { couldConvert($0, to: $1) }
    }
    if case .tuple(let given) = source, case .tuple(let wanted) = target, given.count == wanted.count {
      return zip(given, wanted).allSatisfy { couldConvert($0.type, to: $1.type) }
    }
    if source.isWritableKeyPath(for: target, types) {
      return zip(source.arguments, target.arguments).allSatisfy { couldMatch($1, wanted: $0) }
    }
    return (source.wrapped == nil || target.isDependent || target.isInvalid)
      && couldMatch(target, wanted: source)
  }

  /// Whether a declared type might be a given one (perhaps open). A value of which only the protocol is known can be opened
  /// where it is given for a generic parameter, but not as a part of another value.
  func couldMatch(_ declared: Type, wanted: Type, isPart: Bool = false) -> Bool {
    if let isSame = declared.isPlainly(wanted) { return isSame }
    let wanted = shallow(wanted)
    switch (declared, wanted) {
    case (.invalid, _), (_, .invalid), (_, .variable), (.variable, _), (.member, _): return true
    case (.parameter(let parameter), _):
      if case .parameter(let other) = wanted, other == parameter { return true }
      return parameter.constraints.allSatisfy {
        session.conformances.conforms(wanted, $0, opens: !isPart)
          || !isPart && session.conformances.comparesParts(wanted, $0)
      }
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      if x == y { return zip(xs, ys).allSatisfy { couldMatch($0, wanted: $1, isPart: true) } }
      return y.representation == .optional && couldMatch(declared, wanted: ys[0])
    case (_, .nominal(let nominal, let arguments)) where nominal.representation == .optional:
      return couldMatch(declared, wanted: arguments[0])
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count
        && zip(xs, ys).allSatisfy { couldMatch($0.type, wanted: $1.type, isPart: true) }
    case (.function(let x), .function(let y)): return couldMatch(x, wanted: y)
    case (.metatype(let x), .metatype(let y)): return couldMatch(x, wanted: y)
    default: return false
    }
  }

  /// Whether a function might take values in the order of its parameters.
  func couldTake(_ values: [KnownOfValue], _ declared: FunctionDeclaration) -> Bool {
    for index in values.indices where !couldConvert(values[index], to: declared.parameters[index].type) {
      return false
    }
    return true
  }

  private func couldMatch(_ declared: FunctionType, wanted: FunctionType) -> Bool {
    declared.parameters.count == wanted.parameters.count
      && (couldMatch(declared.result, wanted: wanted.result)
        || couldConvert(wanted.result, to: declared.result))
      && zip(declared.parameters, wanted.parameters).allSatisfy { couldConvert($1.type, to: $0.type) }
  }

  /// Whether two declared types, each with parameters of its own, have a type in common.
  func couldOverlap(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.parameter, _), (_, .parameter), (.member, _), (_, .member), (.invalid, _), (_, .invalid),
      (.variable, _), (_, .variable):
      return true
    case (_, .nominal(let nominal, _)) where nominal.representation == .abstract: return true
    case (_, .nominal(let optional, let arguments))
    where optional.representation == .optional && a.wrapped == nil:
      return couldOverlap(a, arguments[0])
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      return x == y && zip(xs, ys).allSatisfy { couldOverlap($0, $1) }
    case (.tuple(let xs), .tuple(let ys)): return xs.count == ys.count
    case (.function(let x), .function(let y)): return x.parameters.count == y.parameters.count
    case (.metatype, .metatype): return true
    default: return false
    }
  }
}

import Diagnostics

/// Pairs arguments with parameters by label and order, as Swift does.
struct ArgumentMatcher {
  enum Problem {
    case missingArgument(parameter: Int)
    case extraArgument(Int)
    case wrongLabel(argument: Int, expected: String?)
  }

  let parameters: [ParameterDeclaration]
  let arguments: [ArgumentNode]

  /// The pairing; throws the first thing that does not fit.
  func match() throws(MatchFailure) -> ArgumentMatch {
    if takesEachInTurn { return .inTurn(arguments.count) }
    var positions: [Range<Int>] = []
    positions.reserveCapacity(parameters.count)
    var next = 0
    for index in parameters.indices {
      let parameter = parameters[index]
      let first = next
      if next < arguments.count, accepts(parameter, at: index, arguments[next]) {
        next += 1
        while parameter.isVariadic, next < arguments.count, arguments[next].label == nil,
          !arguments[next].isTrailing
        {
          next += 1
        }
      } else if !parameter.isVariadic, parameter.defaultValue == nil {
        throw MatchFailure(problem(at: index, next))
      }
      positions.append(first..<next)
    }
    if next < arguments.count { throw MatchFailure(surplus(next)) }
    return ArgumentMatch(positions: positions)
  }

  /// Most calls, and all operators, give each parameter one argument with its label.
  private var takesEachInTurn: Bool {
    arguments.count == parameters.count
      && arguments.indices.allSatisfy {
        !arguments[$0].isTrailing && !parameters[$0].isVariadic
          && arguments[$0].label?.text == parameters[$0].label
      }
  }

  struct MatchFailure: Error {
    let problem: Problem

    init(_ problem: Problem) { self.problem = problem }
  }

  private func accepts(_ parameter: ParameterDeclaration, at index: Int, _ argument: ArgumentNode) -> Bool {
    if argument.isTrailing, argument.label == nil {
      return takesClosure(parameter) && !laterParameterMustTakeIt(index)
    }
    return argument.label?.text == parameter.label
  }

  /// The first trailing closure skips a parameter with a default only if a later one needs a closure.
  private func laterParameterMustTakeIt(_ index: Int) -> Bool {
    guard parameters[index].defaultValue != nil else { return false }
    return parameters[(index + 1)...].contains { $0.defaultValue == nil && takesClosure($0) }
  }

  private func takesClosure(_ parameter: ParameterDeclaration) -> Bool {
    switch parameter.type.wrapped ?? parameter.type {
    case .function, .parameter, .member, .invalid: !parameter.isAutoclosure
    case .nominal, .tuple, .metatype, .variable: false
    }
  }

  private func problem(at parameter: Int, _ next: Int) -> Problem {
    guard next < arguments.count, !arguments[next].isTrailing else {
      return .missingArgument(parameter: parameter)
    }
    let isUnnamed = arguments[next].label == nil
    let labelFitsLater = parameters[parameter...].contains { $0.label == arguments[next].label?.text }
    if arguments.count - next >= parameters.count - parameter || isUnnamed || !labelFitsLater {
      return .wrongLabel(argument: next, expected: parameters[parameter].label)
    }
    return .missingArgument(parameter: parameter)
  }

  private func surplus(_ next: Int) -> Problem {
    let fits = parameters.first { $0.defaultValue != nil && $0.label != nil && arguments[next].label == nil }
    if let fits, !arguments[next].isTrailing, arguments.count <= parameters.count {
      return .wrongLabel(argument: next, expected: fits.label)
    }
    return .extraArgument(next)
  }
}

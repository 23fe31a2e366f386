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
    var next = 0
    for index in parameters.indices {
      let parameter = parameters[index]
      let first = next
      if next < arguments.count, accepts(index, next) {
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

  /// Most calls, and all operators, give each parameter one argument.
  private var takesEachInTurn: Bool {
    arguments.count == parameters.count
      && arguments.indices.allSatisfy {
        !parameters[$0].isVariadic && accepts($0, $0)
      }
  }

  struct MatchFailure: Error {
    let problem: Problem

    init(_ problem: Problem) { self.problem = problem }
  }

  /// Whether a parameter can take an argument, by their positions.
  private func accepts(_ parameter: Int, _ argument: Int) -> Bool {
    if arguments[argument].isTrailing, arguments[argument].label == nil {
      return takesClosure(parameters[parameter]) && !laterParameterMustTakeIt(parameter)
    }
    return arguments[argument].label?.text == parameters[parameter].label
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

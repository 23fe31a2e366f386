import Diagnostics
import Language

/// What is called on values of which only a protocol is known, and of what types such values are.
final class DynamicCalls {
  /// Requirements and generic functions that are called on such values, with their generic arguments.
  fileprivate(set) var sites: [Site] = []
  /// The protocols that programs ask about while they run.
  fileprivate(set) var protocols: [NominalType] = []
  fileprivate var types: [Type] = []
  fileprivate var known: Set<Type> = []
  fileprivate var numbers: [Site: Int] = [:]
  /// How many of the sites, protocols and types have met.
  fileprivate var met = (sites: 0, protocols: 0, types: 0)

  struct Site: Hashable {
    let function: Function
    let arguments: [Type]
    let opening: Opening

    var subject: Type { arguments[opening.generic] }
  }
}

extension Compiler {
  /// Notes that values of a type may come where only a protocol is known; what optionals, collections and tuples hold may
  /// by a cast.
  func noteErased(_ type: Type) {
    if type.isExistential || !dynamic.known.insert(type).inserted { return }
    dynamic.types.append(type)
    for part in type.castParts { noteErased(part) }
  }

  /// The number of a function that is called on values of which only the protocol is known.
  func site(of reference: FunctionReference, _ opening: Opening) -> Int {
    let site = DynamicCalls.Site(
      function: reference.function, arguments: reference.arguments, opening: opening)
    if let number = dynamic.numbers[site] { return number }
    dynamic.sites.append(site)
    dynamic.numbers[site] = dynamic.sites.count - 1
    return dynamic.sites.count - 1
  }

  func number(of protocolType: NominalType) -> Int {
    if let number = dynamic.protocols.firstIndex(of: protocolType) { return number }
    dynamic.protocols.append(protocolType)
    return dynamic.protocols.count - 1
  }

  /// Every type that has been erased meets every requirement that is called so; that may lead to more of both.
  func compileWitnesses() {
    while dynamic.met != (dynamic.sites.count, dynamic.protocols.count, dynamic.types.count) {
      let done = dynamic.met
      dynamic.met = (dynamic.sites.count, dynamic.protocols.count, dynamic.types.count)
      for index in 0..<dynamic.met.types {
        let isNew = index >= done.types
        for site in (isNew ? 0 : done.sites)..<dynamic.met.sites { meet(dynamic.types[index], site) }
        for number in (isNew ? 0 : done.protocols)..<dynamic.met.protocols {
          guard program.conforms(dynamic.types[index], to: dynamic.protocols[number]) else { continue }
          conformances.append((described(dynamic.types[index]), number))
        }
      }
      compilePending()
    }
  }

  private func meet(_ type: Type, _ number: Int) {
    let site = dynamic.sites[number]
    guard let protocolType = site.subject.nominal, program.conforms(type, to: protocolType) else { return }
    let code = instance(of: witness(for: type, site), arguments: [])
    witnesses.append(Loadable.Witness(descriptor: described(type), site: number, code: code))
  }

  /// A function that takes the value out of its protocol, calls what is meant for it, and puts it back where that
  /// may have changed it.
  private func witness(for type: Type, _ site: DynamicCalls.Site) -> Function {
    let called = site.function
    let span = called.span
    var arguments = site.arguments
    let outside = called.substitution(arguments)
    arguments[site.opening.generic] = type
    let inside = called.substitution(arguments)
    let parameters = called.parameters.map {
      Function.Parameter(
        Variable(
          name: $0.variable.name, span: span, type: $0.variable.type.substituting(outside, program),
          isMutable: $0.isInout, storage: .local), isInout: $0.isInout)
    }
    let opened = parameters[site.opening.parameter]
    let (given, wanted) = (
      called.result.substituting(inside, program), called.result.substituting(outside, program)
    )
    let isType = opened.variable.type.isExistentialMetatype
    let own = Variable(
      name: "self", span: span, type: isType ? .metatype(type) : type, isMutable: true, storage: .local)
    let received = read(opened.variable)
    let unerased = TypedExpression(
      own.type == type ? .cast(received, isForced: true) : .metatype(type), type: own.type, span: span)
    let values = parameters.enumerated().map { index, parameter -> TypedArgument in
      let value = read(index == site.opening.parameter ? own : parameter.variable)
      return parameter.isInout ? .place(value) : .value(value)
    }
    let reference = FunctionReference(called, arguments: arguments)
    let call = TypedExpression(.call(reference, values), type: given, span: span)
    let result = program.converted(call, to: wanted)
    var body = [TypedStatement(.declare(own, unerased), span: span)]
    if opened.isInout {
      let back = TypedExpression(.erase(read(own)), type: site.subject, span: span)
      let assignment = TypedExpression(.assign(place: received, back), type: .void, span: span)
      body.append(
        TypedStatement(.deferred([TypedStatement(.expression(assignment), span: span)]), span: span))
    }
    body.append(TypedStatement(.returnValue(result), span: span))
    return Function(
      name: called.name, span: span, parameters: parameters, result: wanted,
      thrown: called.thrown?.substituting(outside, program), implementation: .body, body: body)
  }

  private func read(_ variable: Variable) -> TypedExpression {
    TypedExpression(.variable(variable), type: variable.type, span: variable.span)
  }
}

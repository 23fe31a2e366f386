import Diagnostics

/// The functions of cells that fulfil requirements of protocols: what may run where only the protocol is known.
struct CellWitnesses {
  private var waiting: [StatedConformance] = []
  private var found: [Function: [Function]] = [:]
  /// Those that fulfil requirements of libraries, whose functions may call them.
  private var ofLibraries: [Function] = []

  mutating func add(_ conformance: StatedConformance) { waiting.append(conformance) }

  /// Whatever may run where a requirement is called.
  mutating func fulfilling(_ requirement: Function, _ session: Session) -> [Function] {
    find(session)
    return found[requirement] ?? []
  }

  /// Whatever may run where a function of a library is given values of cells' types.
  mutating func calledByLibraries(_ session: Session) -> [Function] {
    find(session)
    return ofLibraries
  }

  private mutating func find(_ session: Session) {
    for conformance in waiting {
      for requirement in conformance.protocolType.requirements(where: { _ in true }) {
        guard let witness = session.witness(for: requirement, in: conformance.type)?.function,
          !witness.span.file.isLibrary
        else { continue }
        found[requirement, default: []].append(witness)
        if requirement.span.file.isLibrary { ofLibraries.append(witness) }
      }
    }
    waiting = []
  }
}

extension TypedExpression {
  /// Whether what libraries do here may call what fulfils their protocols' requirements for types of cells.
  var mayCallWitnesses: Bool {
    switch kind {
    case .call(let reference, _):
      reference.function.span.file.isLibrary && reference.arguments.contains { $0.mayBeOfCells }
    case .computed(let accessors, _, _):
      accessors.getter.function.span.file.isLibrary && accessors.getter.arguments.contains { $0.mayBeOfCells }
    case .erase(let value): value.type.mayBeOfCells
    case .interpolation(let segments):
      segments.contains { if case .value(let value) = $0 { value.type.mayBeOfCells } else { false } }
    default: false
    }
  }
}

extension Type {
  /// Whether values of a type that cells declare may be among what it holds.
  fileprivate var mayBeOfCells: Bool {
    contains { part in
      switch part {
      case .nominal(let nominal, _): !nominal.isLibrary || nominal.representation == .abstract
      case .parameter, .member: true
      case .tuple, .function, .metatype, .variable, .invalid: false
      }
    }
  }
}

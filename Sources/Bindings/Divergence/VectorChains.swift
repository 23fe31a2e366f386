import Divergence
import Machine

// Operations on vectors, declared once for their calls one by one and once for chains of them.
extension DivergenceLibrary {
  /// A function of each element.
  static func elementwise(_ text: String, _ function: ElementFunction) -> HostDeclaration {
    hostInPlace(text) { (x: inout Vector) in x = function(consume x) }
      .chained(as: VectorChain.Step.function(function).code)
  }

  /// Of two vectors of one length, element by element.
  static func combined(_ text: String, _ combination: Combination) -> HostDeclaration {
    hostInPlace(text) { (a: inout Vector, b: consuming Vector) throws(ValidationError) in
      try requireSameLength(a.count, b.count)
      a = combination(consume a, consume b)
    }.chained(as: VectorChain.Step.combination(combination).code, canStop: true)
  }

  /// Each element with a number.
  static func withNumber(_ text: String, _ combination: Combination) -> HostDeclaration {
    hostInPlace(text) { (a: inout Vector, b: Double) in a = combination(consume a, b) }
      .chained(as: VectorChain.Step.combination(combination).code)
  }

  /// A number with each element.
  static func ofNumber(_ text: String, _ combination: Combination) -> HostDeclaration {
    hostInPlace(text, second: { (b: inout Vector, a: Double) in b = combination(a, consume b) })
      .chained(as: VectorChain.Step.combination(combination).code)
  }

  /// The host function of a chain.
  static func vectorChain(_ chain: Chain) -> HostFunction {
    let work = VectorChain(
      chain.steps.compactMap { VectorChain.Step($0) }, areVectors: chain.operands.map { $0.isObject })
    return HostFunction { call throws(Trap) in
      var own: (vector: Vector, operand: Int)?
      for (number, operand) in chain.operands.enumerated() {
        if !operand.isObject {
          work.lend(Double.read(at: operand.slot, in: call), as: number)
        } else if own == nil, !work.isReduction, let vector = try Vector.given(at: operand.slot, in: call) {
          own = (vector, number)
        } else {
          try call.lend(Vector.self, at: operand.slot) { work.lend($0, as: number) }
        }
      }
      do throws(VectorChain.Failure) {
        if work.isReduction {
          try work.number().write(at: Slot(0, 0), in: call)
        } else if let (vector, operand) = own.take() {
          call.give(try work.vector(in: vector, of: operand), inPlaceOf: chain.operands[operand].slot)
        } else {
          try work.vector().write(at: Slot(0, 0), in: call)
        }
      } catch {
        guard case .function(_, let span) = chain.steps[error.step] else { throw error.error.trap }
        throw call.stopped(by: error.error.trap, at: span)
      }
    }
  }
}

extension HostDeclaration {
  /// As the last part of chains.
  func reducing(_ reduction: VectorChain.Reduction) -> HostDeclaration {
    chained(as: VectorChain.Step.reduction(reduction).code, canStop: reduction != .sum, isLast: true)
  }
}

// The steps as numbers, by which the machine knows them.
extension VectorChain.Step {
  private static let kinds = 3

  fileprivate init?(_ step: Chain.Step) {
    switch step {
    case .operand(let number): self = .operand(number)
    case .function(let code, _): self.init(code: code)
    }
  }

  private init?(code: Int) {
    let number = code / VectorChain.Step.kinds
    switch code % VectorChain.Step.kinds {
    case 0: self.init(ElementFunction(rawValue: number)) { .function($0) }
    case 1: self.init(Combination(rawValue: number)) { .combination($0) }
    default: self.init(VectorChain.Reduction(rawValue: number)) { .reduction($0) }
    }
  }

  private init?<Part>(_ part: Part?, _ step: (Part) -> VectorChain.Step) {
    guard let part else { return nil }
    self = step(part)
  }

  fileprivate var code: Int {
    switch self {
    case .operand: 0
    case .function(let function): function.rawValue * VectorChain.Step.kinds
    case .combination(let combination): combination.rawValue * VectorChain.Step.kinds + 1
    case .reduction(let reduction): reduction.rawValue * VectorChain.Step.kinds + 2
    }
  }
}

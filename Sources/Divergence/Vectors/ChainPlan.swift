/// What a chain does with each block of elements: the steps with the places of their values.
struct ChainPlan {
  struct Operation {
    let kind: Kind
    let first, second: Value
    /// The number of the block that it fills; nil for the result of the chain.
    var target: Int?

    enum Kind {
      case function(ElementFunction)
      case combination(Combination)
    }
  }

  enum Value {
    case vector(operand: Int)
    case number(operand: Int)
    case block(Int)
  }

  /// Two operands that must have one length, or one that must have an element.
  struct Check {
    let step: Int
    let first, second: Int
    var isMean = false
  }

  private(set) var operations: [Operation] = []
  private(set) var checks: [Check] = []
  /// How many blocks are in use at once.
  private(set) var blocks = 0
  private(set) var reduction: VectorChain.Reduction?
  /// What is reduced.
  private(set) var results: (Value, Value) = (.block(0), .block(0))
  /// An operand that is a vector.
  private(set) var firstVector = 0
  /// Values that wait for their operation, each with an operand as long as it is.
  private var waiting: [(value: Value, source: Int?)] = []

  init(_ steps: [VectorChain.Step], areVectors: [Bool]) {
    firstVector = areVectors.firstIndex(of: true) ?? 0
    for (number, step) in steps.enumerated() {
      switch step {
      case .operand(let operand):
        let isVector = areVectors[operand]
        waiting.append(
          (isVector ? .vector(operand: operand) : .number(operand: operand), isVector ? operand : nil))
      case .function(let function):
        let (value, source) = next()
        fill(.function(function), value, value, source)
      case .combination(let combination):
        let b = next(), a = next()
        check(number, a.source, b.source)
        fill(.combination(combination), a.value, b.value, a.source ?? b.source)
      case .reduction(let kind): reduce(by: kind, number)
      }
    }
    if reduction == nil, !operations.isEmpty { operations[operations.count - 1].target = nil }
  }

  private mutating func next() -> (value: Value, source: Int?) {
    waiting.popLast() ?? (.block(0), nil)
  }

  private mutating func fill(_ kind: Operation.Kind, _ a: Value, _ b: Value, _ source: Int?) {
    let target = waiting.count { if case .block = $0.value { true } else { false } }
    operations.append(Operation(kind: kind, first: a, second: b, target: target))
    waiting.append((.block(target), source))
    blocks = max(blocks, target + 1)
  }

  private mutating func check(_ step: Int, _ a: Int?, _ b: Int?) {
    guard let a, let b, a != b else { return }
    checks.append(Check(step: step, first: a, second: b))
  }

  private mutating func reduce(by kind: VectorChain.Reduction, _ step: Int) {
    reduction = kind
    let last = next()
    switch kind {
    case .dot:
      let first = next()
      check(step, first.source, last.source)
      results = (first.value, last.value)
    case .mean:
      if let source = last.source {
        checks.append(Check(step: step, first: source, second: source, isMean: true))
      }
      results = (last.value, last.value)
    case .sum:
      results = (last.value, last.value)
    }
    if kind == .sum { addProductsAtOnce() }
  }

  /// The sum of a product needs no product: `dot` rounds each as `*` does, and adds them up as `sum` does.
  private mutating func addProductsAtOnce() {
    guard let last = operations.last, case .combination(.product) = last.kind else { return }
    if case .number = last.first { return }
    if case .number = last.second { return }
    operations.removeLast()
    results = (last.first, last.second)
    reduction = .dot
  }
}

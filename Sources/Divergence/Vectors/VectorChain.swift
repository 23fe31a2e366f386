/// Operations on vectors and numbers, one on the results of others, that are done together: a block of elements goes
/// through all of them before the next block does. So what lies between two operations stays in the processor's cache,
/// and no list is made for it. The bits are those of one operation after another.
///
/// It is made once, then lent its operands and asked for its result as often as wanted.
package final class VectorChain {
  /// In the order of evaluation.
  package enum Step: Equatable, Sendable {
    /// The operand of this number; each has one step.
    case operand(Int)
    /// Of the last value.
    case function(ElementFunction)
    /// Of the last two values, of which one is a vector.
    case combination(Combination)
    /// A number, of the last value or the last two; no step follows.
    case reduction(Reduction)
  }

  package enum Reduction: Int, CaseIterable, Sendable { case sum, mean, dot }

  /// A step that cannot be done.
  package struct Failure: Error {
    package let step: Int
    package let error: ValidationError
  }

  private let plan: ChainPlan
  private let memory: ChainMemory

  /// A chain of steps; `areVectors` says of each operand what it will be.
  package init(_ steps: [Step], areVectors: [Bool]) {
    plan = ChainPlan(steps, areVectors: areVectors)
    memory = ChainMemory(operands: areVectors.count, blocks: plan.blocks)
  }

  /// Whether the result is a number.
  package var isReduction: Bool { plan.reduction != nil }

  /// Lends an operand. It must be there, and stay as it is, until the result has been asked for: nothing is counted.
  package func lend(_ vector: Vector, as operand: Int) {
    memory.place(operand, vector.storage.elements)
  }

  package func lend(_ number: Double, as operand: Int) { memory.numbers[operand] = number }

  /// The result of a chain that ends in a vector.
  package func vector() throws(Failure) -> Vector {
    Vector.made(try agreedCount()) { fill($0) }
  }

  /// The same in the memory of an operand, if nobody else needs it: the last operation is the first to write there.
  package func vector(in vector: consuming Vector, of operand: Int) throws(Failure) -> Vector {
    lend(vector, as: operand)
    _ = try agreedCount()
    return vector.written { elements, target in
      memory.place(operand, elements)
      fill(target)
    }
  }

  /// The result of a chain that ends in a number.
  package func number() throws(Failure) -> Double {
    let count = try agreedCount()
    var sum = LaneSum()
    forEachBlock(of: count, nil) { start, count in reduce(start, count, into: &sum) }
    return plan.reduction == .mean ? sum.value / Double(count) : sum.value
  }

  /// How many elements the vectors have.
  private func agreedCount() throws(Failure) -> Int {
    for check in plan.checks {
      do throws(ValidationError) {
        let (a, b) = (memory.counts[check.first], memory.counts[check.second])
        if check.isMean { try requireNotEmpty(a, "the vector") } else { try requireSameLength(a, b) }
      } catch { throw Failure(step: check.step, error: error) }
    }
    return memory.counts[plan.firstVector]
  }

  private func fill(_ target: UnsafeMutableBufferPointer<Double>) {
    forEachBlock(of: target.count, target.baseAddress) { _, _ in }
  }

  /// Does all steps but a last reduction for one block after the other.
  @inline(__always)
  private func forEachBlock(
    of count: Int, _ result: UnsafeMutablePointer<Double>?, _ finish: (Int, Int) -> Void
  ) {
    var start = 0
    while start < count {
      let length = min(ChainMemory.block, count - start)
      for operation in plan.operations { perform(operation, start, length, result) }
      finish(start, length)
      start += length
    }
  }

  private func perform(
    _ operation: ChainPlan.Operation, _ start: Int, _ count: Int, _ result: UnsafeMutablePointer<Double>?
  ) {
    let target = UnsafeMutableBufferPointer(
      start: operation.target.map { memory.block($0) } ?? result.map { $0 + start }, count: count)
    switch operation.kind {
    case .function(let function): function.fill(target, elements(operation.first, start, count))
    case .combination(let combination):
      combination.fill(target, place(operation.first, start), place(operation.second, start))
    }
  }

  private func reduce(_ start: Int, _ count: Int, into sum: inout LaneSum) {
    let first = elements(plan.results.0, start, count)
    guard plan.reduction == .dot else { return sum.add(first) }
    sum.add(productsOf: first, elements(plan.results.1, start, count))
  }

  private func elements(
    _ value: ChainPlan.Value, _ start: Int, _ count: Int
  ) -> UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(start: place(value, start).start, count: count)
  }

  /// Where a block of a value begins.
  private func place(_ value: ChainPlan.Value, _ start: Int) -> Operand {
    switch value {
    case .vector(let operand): return Operand(memory.starts[operand].map { $0 + start })
    case .number(let operand): return Operand(one: memory.numbers + operand)
    case .block(let number): return Operand(UnsafePointer(memory.block(number)))
    }
  }
}

/// The memory of a chain: blocks for what lies between operations, and where its operands are.
private final class ChainMemory {
  /// Elements in a block: few enough for the cache, and a multiple of what is added up at once.
  static let block = 1024

  let numbers: UnsafeMutablePointer<Double>
  let starts: UnsafeMutablePointer<UnsafePointer<Double>?>
  let counts: UnsafeMutablePointer<Int>
  /// In the memory of a long vector.
  private let blocks: VectorStorage

  init(operands: Int, blocks count: Int) {
    numbers = .allocate(capacity: operands)
    numbers.initialize(repeating: 0, count: operands)
    starts = .allocate(capacity: operands)
    starts.initialize(repeating: nil, count: operands)
    counts = .allocate(capacity: operands)
    counts.initialize(repeating: 0, count: operands)
    blocks = VectorStorage(count: max(count, 1) * ChainMemory.block)
    blocks.places.initialize(repeating: 0)
  }

  deinit {
    numbers.deallocate()
    starts.deallocate()
    counts.deallocate()
  }

  func place(_ operand: Int, _ elements: UnsafeBufferPointer<Double>) {
    (starts[operand], counts[operand]) = (elements.baseAddress, elements.count)
  }

  func block(_ number: Int) -> UnsafeMutablePointer<Double> {
    blocks.start + number * ChainMemory.block
  }
}

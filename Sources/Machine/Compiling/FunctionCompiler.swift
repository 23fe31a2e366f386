import Diagnostics
import Language

/// Compiles one body: allots registers, emits instructions, resolves jumps.
///
/// Registers are allotted like a stack. Variables keep theirs until their block ends, temporaries until
/// their statement ends; a call's frame begins where the caller's registers in use end.
final class FunctionCompiler<P: Program> {
  let unit: Compiler<P>
  let code: Code
  var substitution: Substitution
  var genericParameters: [GenericParameter]
  /// What is being compiled; nil for a cell.
  var function: Function?
  /// Whether this is the bottom frame, whose registers are the globals.
  let isTop: Bool

  /// Where a variable lives.
  enum Home {
    case registers(Slot)
    case box(Int)
    case global(Slot)
    /// In a box of the machine's, filled when it is first asked for.
    case lazy
  }

  /// A position that jumps may name before it is known.
  struct Label: Hashable {
    let number: Int
  }

  var homes: [Variable: Home] = [:]
  /// Variables that several patterns of one case share.
  var sharedHomes: [Variable: Slot]?
  /// The first registers that are free.
  var next: Slot
  /// The first registers that no variable owns; temporaries lie above.
  var floor: Slot
  /// Temporaries that may hold references.
  var dirty: Set<Int> = []
  var span: SourceSpan
  /// The file of the text being compiled: that of a closure where its body stands in for its call.
  var file: FileID
  /// The closures that parameters are known to be.
  var knownClosures: [Variable: KnownClosure] = [:]
  /// The library functions being compiled in place.
  var inlined: [Function] = []
  /// Whether traps belong to the call of an inlined function.
  var isSpanPinned = false
  var scopes: [Scope] = []
  var handlers: [Handler] = []
  var yields: [YieldTarget] = []
  /// Where an optional chain goes on when it meets nil.
  var chainExits: [Label] = []
  /// The body of the case after the one being compiled.
  var nextCase: NextCase?
  /// Whether the value that a place is given cannot change what its indices refer to.
  var isPlaceStable = false
  /// Parameters that live in boxes but must be handed back to the caller.
  var boxedInouts: [(box: Int, slot: Slot, layout: Layout)] = []
  private let start: Slot
  private var top: Slot
  private var labels: [Int?] = []
  private var jumps: [(instruction: Int, label: Label)] = []

  /// A list of statements under way.
  struct Scope {
    let floor: Slot
    var deferred: [[TypedStatement]] = []
    var label: LabelID?
    var breakLabel: Label?
    var continueLabel: Label?
  }

  /// Where a thrown error goes.
  struct Handler {
    let label: Label
    let scopes: Int
  }

  struct NextCase {
    let label: Label
    /// The scopes around the cases.
    let scopes: Int
    /// The first register of what a case binds and declares.
    let start: Slot
  }

  struct YieldTarget {
    let destination: Slot
    let end: Label
    let scopes: Int
  }

  init(
    unit: Compiler<P>, code: Code, substitution: Substitution, parameters: [GenericParameter], isTop: Bool
  ) {
    self.unit = unit
    self.code = code
    self.substitution = substitution
    self.genericParameters = parameters
    self.isTop = isTop
    file = code.span.file
    span = code.span
    next = isTop ? unit.globals.end : code.shape.end
    floor = next
    start = next
    top = next
  }

  // MARK: Types

  func concrete(_ type: Type) -> Type { type.substituting(substitution, unit.program) }
  func layout(of type: Type) -> Layout { unit.layouts.layout(of: concrete(type)) }
  func layout(of expression: TypedExpression) -> Layout { layout(of: expression.type) }

  func representation(of type: Type) -> NominalType.Representation? { concrete(type).nominal?.representation }

  // MARK: Registers

  /// Registers for a value, to be given back with the statement or block around.
  func allocate(_ layout: Layout) -> Slot {
    if layout.isTooLarge { unit.report("value-too-large", at: span, "this value has too many parts") }
    let slot = next
    next = slot + layout
    top = Slot(max(top.word, next.word), max(top.ref, next.ref))
    if top.word > Int(UInt16.max) || top.ref > Int(UInt16.max) {
      unit.report("function-too-large", at: span, "\(code.name) has too many variables")
    }
    return slot
  }

  /// Registers for an intermediate value, cleared at the end of the statement.
  func temporary(_ layout: Layout) -> Operand {
    let slot = allocate(layout)
    for ref in 0..<layout.refs { dirty.insert(slot.ref + ref) }
    return Operand(slot: slot, layout: layout, isOwned: true)
  }

  /// Lets go of references that temporaries above the floor still hold.
  func clearTemporaries() {
    let stale = dirty.filter { $0 >= floor.ref }
    dirty.subtract(stale)
    guard let first = stale.min(), let last = stale.max() else { return }
    emit(.clearRefs, first, last - first + 1)
  }

  // MARK: Instructions

  @discardableResult
  func emit(_ operation: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, d: Int = 0) -> Int {
    append(Instruction(operation, a, b, c, d: d))
  }

  @discardableResult
  func emit(_ operation: Opcode, _ a: Int = 0, wide: Int) -> Int {
    append(Instruction(operation, a, wide: wide))
  }

  private func append(_ instruction: Instruction) -> Int {
    code.instructions.append(instruction)
    code.spans.append(span)
    return code.instructions.count - 1
  }

  /// Runs a part of the compiler with a place of its own for traps.
  func at<Result>(_ newSpan: SourceSpan, _ body: () -> Result) -> Result {
    let old = span
    if !isSpanPinned { span = newSpan }
    defer { span = old }
    return body()
  }

  // MARK: Labels

  func newLabel() -> Label {
    labels.append(nil)
    return Label(number: labels.count - 1)
  }

  func place(_ label: Label) { labels[label.number] = code.instructions.count }

  func jump(to label: Label) {
    jumps.append((emit(.jump, wide: 0), label))
  }

  func jump(_ condition: Opcode, _ a: Int = 0, _ b: Int = 0, to label: Label) {
    emit(condition, a, b)
    jump(to: label)
  }

  /// Resolves jumps and settles the size of the frame.
  func finish() {
    emit(isTop ? .halt : .leave)
    for (index, label) in jumps {
      let target = labels[label.number] ?? index
      code.instructions[index] = Instruction(.jump, wide: target - index)
    }
    if top.ref == code.shape.keptRefs {
      for index in code.instructions.indices where code.instructions[index].operation == .leave {
        code.instructions[index].operation = .leaveWords
      }
    }
    if unit.notesVariables { noteVariables() }
    code.words = top.word
    code.refs = top.ref
  }

  /// Registers below this are read by others too (`Liveness`).
  var kept: Int { isTop ? next.word : code.shape.end.word }
}

extension FunctionCompiler {
  /// Tells people where the variables live, in the order of their registers.
  private func noteVariables() {
    var homes = self.homes
    if isTop { for (variable, slot) in unit.globals.from(start) { homes[variable] = .registers(slot) } }
    code.variables = homes.compactMap { note($0, $1) }.sorted {
      ($0.slot.word, $0.slot.ref, $0.layout.words, $0.name) < (
        $1.slot.word, $1.slot.ref, $1.layout.words, $1.name
      )
    }
  }

  private func note(_ variable: Variable, _ home: Home) -> Code.NamedRegisters? {
    let type = concrete(variable.type)
    switch home {
    case .registers(let slot):
      return Code.NamedRegisters(
        name: variable.name, type: type.description, slot: slot, layout: layout(of: type), isBoxed: false)
    case .box(let register):
      return Code.NamedRegisters(
        name: variable.name, type: type.description, slot: Slot(0, register), layout: .reference,
        isBoxed: true)
    case .global, .lazy: return nil
    }
  }
}

/// A value in registers.
struct Operand {
  let slot: Slot
  let layout: Layout
  /// Whether the references may be taken out; false for variables, which keep theirs.
  let isOwned: Bool

  var word: Int { slot.word }
  var ref: Int { slot.ref }

  func part(at offset: Slot, _ layout: Layout) -> Operand {
    Operand(slot: slot + offset, layout: layout, isOwned: isOwned)
  }
}

import Diagnostics

/// The running machine: the two stacks, the code and what it has produced.
package final class Engine {
  let limits: Limits
  let heap: Heap
  let interrupt: InterruptFlag
  let libraries: [Library]

  // MARK: What the compiler has made
  @exclusivity(unchecked) private(set) var codes: [Code] = []
  @exclusivity(unchecked) private(set) var descriptors: [TypeDescriptor] = []
  @exclusivity(unchecked) private(set) var nativeSites: [NativeSite] = []
  @exclusivity(unchecked) private(set) var hostSites: [HostSite] = []
  /// What a call of each host site needs.
  @exclusivity(unchecked) private(set) var hostEntries: [Unmanaged<HostEntry>] = []
  @exclusivity(unchecked) private(set) var constants: [Int64] = []
  /// Codes, constants and objects, where the loop finds them without counting references.
  @exclusivity(unchecked) private(set) var table: UnsafeMutablePointer<CodeEntry>
  @exclusivity(unchecked) private(set) var constantPool: UnsafeMutablePointer<Int64>
  @exclusivity(unchecked) private(set) var objects: References
  private var objectCount = 0
  private var publishedConstants = 0
  private var tableCapacity = 0

  /// An object, since what a constant of one holds need not be counted while it is called.
  final class HostEntry {
    let body: (inout HostCall) throws(Trap) -> Void
    let end: Slot
    let keptRefs: Int
    let thrown: TypeDescriptor?
    let elementary: ElementaryFunction?

    init(_ function: HostFunction, _ site: HostSite) {
      elementary = function.elementary
      (body, end, keptRefs, thrown) = (function.body, site.shape.end, site.shape.keptRefs, site.thrown)
    }
  }

  /// What the loop needs of a code.
  struct CodeEntry {
    var instructions: UnsafeMutablePointer<Instruction>
    var words: Int
    var refs: Int
    var keptRefs: Int
    var captureWord: Int
    var captureRef: Int
    /// How many words and references a closure of this code brings along.
    var captureWords: Int
    var captureRefs: Int
    /// Whether a frame may be too large for what is set aside for each (`smallFrame`), or has references.
    var isLarge: Bool
    var recurrences: UnsafeMutablePointer<Recurrence>
    var baseCase: BaseCase
    /// Where a call goes on that the base case does not answer.
    var otherwise: UnsafeMutablePointer<Instruction>
  }

  // MARK: Stacks
  let wordStack: Words
  let refStack: References
  let wordEnd: Words
  let refCapacity: Int
  /// References below this are initialized; the rest is, when a frame first reaches it.
  @exclusivity(unchecked) var refsReady: References
  let frames: UnsafeMutablePointer<Frame>
  /// Where the next call's frame is noted; those below wait for their callees.
  @exclusivity(unchecked) var top: UnsafeMutablePointer<Frame>
  let frameEnd: UnsafeMutablePointer<Frame>
  /// Where frames may begin that a native operation or a host function calls.
  @exclusivity(unchecked) var nativeTop: (words: Words, references: References)
  @exclusivity(unchecked) var nativeDepth = 0
  /// The frame that called a native operation or a host function.
  @exclusivity(unchecked) var caller: Frame

  struct Frame {
    let resume: UnsafePointer<Instruction>
    let words: Words
    let references: References
    let code: Int
  }

  /// Where a frame resumes that nobody has entered.
  private let placeholder: UnsafeMutablePointer<Instruction>

  /// Where loops work that are taken in blocks.
  let blockMemory = BlockMemory()
  /// The rounds up to which the last block could not be taken; each is taken by itself before the next try.
  @exclusivity(unchecked) var refusedBlock: (loop: UnsafePointer<Instruction>?, end: Int64) = (nil, 0)

  // MARK: State of a run
  @exclusivity(unchecked) var fuel = 0
  @exclusivity(unchecked) var steps: Int64 = 0
  @exclusivity(unchecked) var thrown: ExistentialObject?
  @exclusivity(unchecked) var report: TrapReport?
  /// Whether an earlier run has been stopped, which may have lost what was being changed.
  var hasStopped = false
  /// Where the trap belongs that a host function is about to throw, if not to the place of its call.
  @exclusivity(unchecked) var stopPlace: SourceSpan?
  @exclusivity(unchecked) var output = Output()
  /// Where a native operation or host function was called.
  var currentSpan: SourceSpan { span(at: caller.resume, in: caller.code) }

  init(libraries: [Library], limits: Limits, interrupt: InterruptFlag) {
    self.libraries = libraries
    self.limits = limits
    self.interrupt = interrupt
    heap = Heap(limit: limits.memory)
    let words = max(limits.depth, 1) * Engine.smallFrame + (1 << 20)
    refCapacity = words
    wordStack = Words.allocate(byteCount: words * 8, alignment: 8)
    wordEnd = wordStack + words * 8
    refStack = References.allocate(capacity: words)
    refsReady = refStack
    frames = UnsafeMutablePointer<Frame>.allocate(capacity: max(limits.depth, 1))
    top = frames
    frameEnd = frames + max(limits.depth, 0)
    table = UnsafeMutablePointer<CodeEntry>.allocate(capacity: 0)
    let placeholder = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
    placeholder.initialize(to: Instruction(.halt))
    self.placeholder = placeholder
    constantPool = UnsafeMutablePointer<Int64>.allocate(capacity: 0)
    objects = References.allocate(capacity: 0)
    nativeTop = (wordStack, refStack)
    caller = Frame(resume: UnsafePointer(placeholder), words: wordStack, references: refStack, code: 0)
  }

  deinit {
    refStack.deinitialize(count: refsReady - refStack)
    refStack.deallocate()
    wordStack.deallocate()
    frames.deallocate()
    for code in 0..<codes.count {
      table[code].instructions.deallocate()
      table[code].recurrences.deallocate()
    }
    blockMemory.deallocate()
    for entry in hostEntries { entry.release() }
    table.deallocate()
    constantPool.deallocate()
    objects.deinitialize(count: objectCount)
    objects.deallocate()
    placeholder.deallocate()
  }

  // MARK: Loading

  private func function(of site: HostSite) -> HostFunction {
    let library = libraries[site.library]
    switch site.callee {
    case .function(let number): return library.functions[number]
    case .chain(let chain): return library.chains.make?(chain) ?? HostFunction { _ in }
    }
  }

  /// Takes what the compiler has added. Not while the loop runs.
  func load(_ loadable: Loadable) {
    descriptors += loadable.descriptors
    nativeSites += loadable.nativeSites
    hostSites += loadable.hostSites
    hostEntries += loadable.hostSites.map { .passRetained(HostEntry(function(of: $0), $0)) }
    constants += loadable.constants
    load(loadable.objects)
    for witness in loadable.witnesses {
      witness.descriptor.witnesses[witness.site] = ClosureObject(code: witness.code, heap: heap)
    }
    for (descriptor, number) in loadable.conformances { descriptor.protocols.insert(number) }
    load(loadable.codes)
    publishConstants()
  }

  private func load(_ new: [ConstantObject]) {
    if new.isEmpty { return }
    let larger = References.allocate(capacity: objectCount + new.count)
    larger.moveInitialize(from: objects, count: objectCount)
    for (index, object) in new.enumerated() {
      (larger + objectCount + index).initialize(to: object.make(in: heap))
    }
    objects.deallocate()
    (objects, objectCount) = (larger, objectCount + new.count)
  }

  private func load(_ new: [Code]) {
    let loaded = codes.count
    codes += new
    if codes.count > tableCapacity { growTable(loaded) }
    for (index, code) in new.enumerated() { (table + loaded + index).initialize(to: entry(code)) }
  }

  private func entry(_ code: Code) -> CodeEntry {
    let instructions = UnsafeMutablePointer<Instruction>.allocate(capacity: code.instructions.count)
    instructions.initialize(from: code.instructions, count: code.instructions.count)
    let recurrences = UnsafeMutablePointer<Recurrence>.allocate(capacity: code.recurrences.count)
    recurrences.initialize(from: code.recurrences, count: code.recurrences.count)
    let start = code.shape.captureStart
    return CodeEntry(
      instructions: instructions, words: code.words, refs: code.refs, keptRefs: code.shape.keptRefs,
      captureWord: start.word, captureRef: start.ref,
      captureWords: code.shape.end.word - start.word, captureRefs: code.shape.end.ref - start.ref,
      isLarge: code.words > Engine.smallFrame || code.refs > 0, recurrences: recurrences,
      baseCase: code.baseCase ?? .never, otherwise: instructions + (code.baseCase?.otherwise ?? 0))
  }

  private func publishConstants() {
    if publishedConstants == constants.count { return }
    constantPool.deallocate()
    constantPool = UnsafeMutablePointer<Int64>.allocate(capacity: constants.count)
    constantPool.initialize(from: constants, count: constants.count)
    publishedConstants = constants.count
  }

  private func growTable(_ count: Int) {
    tableCapacity = max(codes.count, tableCapacity * 2, 64)
    let larger = UnsafeMutablePointer<CodeEntry>.allocate(capacity: tableCapacity)
    larger.moveInitialize(from: table, count: count)
    table.deallocate()
    table = larger
  }
}

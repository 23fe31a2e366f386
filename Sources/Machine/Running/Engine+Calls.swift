import Diagnostics

extension Engine {
  /// Notes where an operation outside the loop was called, and where frames that it calls may begin.
  func enter(_ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int) {
    nativeTop = (w.at(codes[code].words), r + codes[code].refs)
    caller = Frame(resume: pc, words: w, references: r, code: code)
  }

  /// Calls a code from outside the loop. `prepare` puts the arguments into the new frame, `finish` takes the
  /// results out of it.
  func invoke<Result>(
    _ code: Int, prepare: (Words, References) -> Void, finish: (Words, References) -> Result
  ) throws(Trap) -> Result {
    let (w, r) = nativeTop
    guard nativeDepth < Engine.longestNativeDepth, top < frameEnd,
      hasRoom(for: code, w, r)
    else { throw .depth(limit: min(limits.depth, Engine.longestNativeDepth)) }
    let (start, outer) = (nativeTop, caller)
    top.initialize(to: outer)
    top += 1
    nativeDepth += 1
    prepare(w, r)
    let isDone = execute(code: code, words: w, references: r)
    guard isDone else { throw report?.trap ?? .interrupted }
    nativeDepth -= 1
    top -= 1
    (nativeTop, caller) = (start, outer)
    let result = finish(w, r)
    r.clear(count: table[code].keptRefs)
    return result
  }

  /// How often host functions and cells may call each other back and forth: each takes room on the
  /// host's own stack.
  static let longestNativeDepth = 100

  /// Calls a host function on the frame that holds its arguments.
  @inline(never)
  func callHost(
    _ number: Int, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) throws(Trap) {
    if interrupt.isRaised { throw .interrupted }
    let failure = hostEntries[number]._withUnsafeGuaranteedRef { entry -> Trap? in
      enterCall(entry.end, w, r, pc, code)
      var call = HostCall(engine: self, words: w, references: r, errorType: entry.thrown)
      do throws(Trap) { try entry.body(&call) } catch { return error }
      (r + entry.keptRefs).clear(count: entry.end.ref - entry.keptRefs)
      return nil
    }
    if let failure { throw failure }
    if let trap = heap.isExhausted ? Trap.memory(limit: limits.memory) : nil { throw trap }
    lookAtLimitsSoon()
  }

  /// The elementary function of a host site.
  @inline(never)
  func apply(_ number: Int, _ x: Double) -> Double {
    hostEntries[number]._withUnsafeGuaranteedRef { $0.elementary?.one(x) ?? x }
  }

  @inline(never)
  func perform(
    _ site: NativeSite, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) throws(Trap) {
    if interrupt.isRaised { throw .interrupted }
    enterCall(site.shape.end, w, r, pc, code)
    try NativeCall(engine: self, site: site, words: w, references: r).perform()
    (r + site.shape.keptRefs).clear(count: site.shape.end.ref - site.shape.keptRefs)
    lookAtLimitsSoon()
  }

  /// After work on as many bytes as make a portion of steps, limits are looked at with the next jump.
  func lookAtLimitsSoon() {
    if heap.touched >= Engine.portion * Engine.bytesPerStep { fuel = 0 }
  }

  /// The new frames begin behind the arguments.
  private func enterCall(
    _ end: Slot, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) {
    nativeTop = (w.at(end.word), r + end.ref)
    caller = Frame(resume: pc, words: w, references: r, code: code)
  }
}

extension Engine {
  /// Puts a closure's captured variables into a new frame for it.
  func putCaptures(of closure: ClosureObject, _ w: Words, _ r: References) {
    let entry = table[closure.code]
    copyCaptures(of: closure, w.at(entry.captureWord), r + entry.captureRef)
  }
}

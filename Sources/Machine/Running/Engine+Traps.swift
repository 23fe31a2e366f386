import Diagnostics

extension Engine {
  /// Notes a trap with its place and the calls that led there; always false.
  @inline(never)
  func fail(_ trap: Trap, at pc: UnsafePointer<Instruction>, in code: Int) -> Bool {
    guard report == nil else { return false }
    var path: [TrapReport.Call] = []
    noteExpansion(at: pc, in: code, &path)
    var function = codes[code].name
    for frame in (0..<(top - frames)).reversed() where path.count < Engine.longestPath {
      let caller = frames[frame]
      path.append(TrapReport.Call(function: function, span: span(at: caller.resume, in: caller.code)))
      noteExpansion(at: caller.resume, in: caller.code, &path)
      function = codes[caller.code].name
    }
    let cause = trap == .lostValue && !hasStopped ? Trap.overlappingAccess : trap
    report = TrapReport(trap: cause, span: stopPlace ?? span(at: pc, in: code), path: path)
    stopPlace = nil
    return false
  }

  /// Adds the call in whose place the instruction before `pc` stands, if there is one.
  private func noteExpansion(
    at pc: UnsafePointer<Instruction>, in code: Int, _ path: inout [TrapReport.Call]
  ) {
    let index = position(of: pc, in: code)
    guard let expansion = codes[code].expansions.first(where: { $0.range.contains(index) }) else { return }
    path.append(TrapReport.Call(function: expansion.name, span: expansion.call))
  }

  /// The innermost place of an author's own text on the way to a place.
  func placeInCell(_ place: SourceSpan) -> SourceSpan {
    guard place.file.isLibrary else { return place }
    for frame in (0..<(top - frames)).reversed() {
      let call = span(at: frames[frame].resume, in: frames[frame].code)
      if !call.file.isLibrary { return call }
    }
    return place
  }

  /// A runaway recursion shows its innermost calls only.
  static let longestPath = 32

  /// The place of the instruction before `pc`.
  func span(at pc: UnsafePointer<Instruction>, in code: Int) -> SourceSpan {
    let spans = codes[code].spans
    return spans.isEmpty ? codes[code].span : spans[min(position(of: pc, in: code), spans.count - 1)]
  }

  private func position(of pc: UnsafePointer<Instruction>, in code: Int) -> Int {
    max(0, pc - UnsafePointer(table[code].instructions) - 1)
  }
}

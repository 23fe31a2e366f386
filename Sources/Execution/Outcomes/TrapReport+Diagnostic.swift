import Diagnostics
import Machine

extension TrapReport {
  /// The failure as an error at the author's own line, with the calls that led there.
  func diagnostic(inCell cell: SourceSpan) -> Diagnostic {
    .error("runtime-failure", at: place(in: cell), trap.message, notes: callNotes(in: cell.file))
  }

  /// The failure of an inline expression.
  func diagnostic(inExpression expression: SourceSpan) -> Diagnostic {
    let place = self.place(in: expression)
    let isInside = expression.start <= place.start && place.end <= expression.end
    let note = Diagnostic.Note("needed for this expression", at: expression)
    return .error(
      "runtime-failure", at: place, trap.message,
      notes: callNotes(in: expression.file) + (isInside ? [] : [note]))
  }

  /// The innermost place in the author's file; where a library recursed so deeply that none is known, the
  /// code that ran.
  func place(in code: SourceSpan) -> SourceSpan {
    let place = span { $0 == code.file }
    return place.file == code.file ? place : code
  }

  /// One note for each call in the author's file; a call repeated by recursion counts its times.
  private func callNotes(in file: FileID) -> [Diagnostic.Note] {
    let own = span { $0 == file }
    let calls = path.filter { $0.span.file == file && $0.span != own }
    var groups: [(call: Call, count: Int)] = []
    for call in calls {
      if let last = groups.last, last.call.function == call.function, last.call.span == call.span {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((call, 1))
      }
    }
    return groups.prefix(TrapReport.shownCalls).map { call, count in
      let times = count == 1 ? "" : ", \(count) times in a row"
      return Diagnostic.Note("in \(call.function), called here\(times)", at: call.span)
    }
  }

  /// More calls than these tell the reader nothing new.
  private static var shownCalls: Int { 8 }
}

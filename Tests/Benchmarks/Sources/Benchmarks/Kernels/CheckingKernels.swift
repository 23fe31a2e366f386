import Bindings
import Diagnostics
import Foundation
import Language
import Notebooks

/// Cells from their text to their typed trees, each in a notebook of its own, after another notebook has made the
/// libraries read what the cell uses of them.
func checkingKernels() throws {
  let interfaces = Libraries.all().enumerated().map { LibraryInterface(of: $1, at: $0) }
  guard let session = Session.open(interfaces).0 else { throw CheckingFailure() }
  let dense = try String(contentsOfFile: Checking.denseCell, encoding: .utf8)
  try timeChecking(Checking.dense, dense, session)
  try timeChecking(Checking.chapter, try Checking.cellOfChapter(), session)
}

private func timeChecking(_ name: String, _ text: String, _ session: Session) throws {
  let cell = SourceView(SourceFile(id: FileID(0), path: "cell.swift", text: text))
  guard !session.fork().check(cell).1.contains(where: { $0.severity == .error }) else {
    throw CheckingFailure()
  }
  time(name) { session.fork().check(cell) }
}

struct CheckingFailure: Error {}

enum Checking {
  static let dense = "a dense cell of 60 lines"
  static let chapter = "the first five cells of a chapter"
  static var denseCell: String { Places.file("peers/checking/cell.swift") }

  /// The first cells of the chapter on KL divergence as one, of 71 lines.
  static func cellOfChapter() throws -> String {
    let text = try String(contentsOfFile: Places.notebook("ch289-kl-divergence"), encoding: .utf8)
    let file = SourceFile(id: FileID(0), path: "chapter.md", text: text)
    return NotebookReader().read(file).0.cells.prefix(5).map { $0.code.text }.joined(separator: "\n")
  }
}

import Bindings
import Diagnostics
import Foundation
import Language

/// A cell's text to its typed tree, in a notebook of its own, after another notebook has made the libraries read what
/// the cell uses of them.
func checkingKernels() throws {
  let text = try String(contentsOfFile: Checking.cell, encoding: .utf8)
  let cell = SourceView(SourceFile(id: FileID(0), path: "cell.swift", text: text))
  let interfaces = Libraries.all().enumerated().map { LibraryInterface(of: $1, at: $0) }
  guard let session = Session.open(interfaces).0 else { throw CheckingFailure() }
  guard session.fork().check(cell).1.isEmpty else { throw CheckingFailure() }
  time("a cell of 60 lines") { session.fork().check(cell) }
}

struct CheckingFailure: Error {}

enum Checking {
  static var cell: String { Places.file("peers/checking/cell.swift") }
}

import Bindings
import Diagnostics
import Language
import Machine
import Markup

// The core as a WebAssembly module: a notebook's cells in, what they print, claim and draw out.
//
// Texts cross the border as UTF-8 in memory. Cells are separated by U+001E, their parts by U+001F: the id and
// the title of a figure, the code. So are the answers, each a kind and what there is to say.

/// Memory for a text of the caller's.
@_expose(wasm, "reserve")
@_cdecl("reserve")
public func reserve(_ count: Int32) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: Int(count), alignment: 8)
}

/// Evaluates the cells that lie there. At the address that it returns is the answer's length, behind it the
/// answer.
@_expose(wasm, "evaluate")
@_cdecl("evaluate")
public func evaluate(_ address: UnsafeMutableRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
  let cells = String(decoding: UnsafeRawBufferPointer(start: address, count: Int(count)), as: UTF8.self)
  var evaluator = Evaluator()
  for cell in cells.split(separator: "\u{1E}") {
    evaluator.evaluate(cell.split(separator: "\u{1F}", omittingEmptySubsequences: false).map { String($0) })
  }
  let answer = Array(evaluator.answers.joined(separator: "\u{1E}").utf8)
  let result = UnsafeMutableRawPointer.allocate(byteCount: 4 + answer.count, alignment: 8)
  result.storeBytes(of: UInt32(answer.count), as: UInt32.self)
  (result + 4).copyMemory(from: answer, byteCount: answer.count)
  return result
}

/// The scope and the memory in which a notebook's cells run.
struct Evaluator {
  private(set) var answers: [String] = []
  private let session: Session?
  private let machine: Machine<Session>?

  init() {
    let libraries = Libraries.all()
    let interfaces = libraries.enumerated().map { LibraryInterface(of: $1, at: $0) }
    let (home, problems) = Session.open(interfaces)
    session = home?.fork()
    machine = session.map { Machine(program: $0, libraries: libraries) }
    for problem in problems { answer("problem", problem.message) }
  }

  mutating func evaluate(_ cell: [String]) {
    guard let session, let machine, cell.count == 3 else { return answer("problem", "no cell") }
    let (checked, problems) = session.check(
      SourceView(SourceFile(id: FileID(0), path: "cell", text: cell[2])))
    for problem in problems { answer("problem", problem.message) }
    guard !problems.hasErrors else { return }
    let run = machine.run(checked)
    for event in run.events { show(event, id: cell[0], title: cell[1].isEmpty ? nil : cell[1]) }
    for problem in run.diagnostics { answer("problem", problem.message) }
    if let report = run.trap { answer("problem", report.trap.message) }
  }

  private mutating func show(_ event: Event, id: String, title: String?) {
    switch event {
    case .text(let text): answer("text", text)
    case .value(.described(let text), _): answer("text", text + "\n")
    case .value(.host(let value), _):
      guard !Presentation.isRecorded(value) else { return }
      show(Presentation.ofValue(value, id: id, title: title), value.text + "\n")
    case .record(let record, _): show(Presentation.ofRecord(record), "")
    }
  }

  private mutating func show(_ presentation: Presentation, _ text: String) {
    switch presentation {
    case .figure(let image, _, _): answer("figure", Serializer().serialize(image))
    case .content(let nodes): answer("content", Serializer().serialize(nodes))
    case .claim(let claim): answer(claim.holds ? "claim" : "problem", claim.statement)
    case .none: answer("text", text)
    }
  }

  private mutating func answer(_ kind: String, _ text: String) {
    if !text.isEmpty { answers.append(kind + "\u{1F}" + text) }
  }
}

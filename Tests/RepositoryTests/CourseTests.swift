import Foundation
import Machine
import Testing

@testable import Commands

/// The committed course: its notebooks are right, and `output` is what they give.
@Suite struct CourseTests {
  @Test func `the notebooks are clean`() throws {
    let console = Listener()
    let job = CheckJob(
      notebooks: Checkout.path("notebooks"), updates: false, report: try ReportOptions.parse([]))
    let status = job.run(console.console, interrupt: InterruptFlag())
    #expect(status == .success && console.complaints == "", "gibbs check:\n\(console.complaints)")
  }

  @Test func `building gives the committed output`() throws {
    #expect(FileManager.default.fileExists(atPath: Checkout.path("output/index.html")), "output is not built")
    let scratch = FileManager.default.temporaryDirectory.appending(path: "gibbs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let console = Listener()
    let job = BuildJob(
      notebooks: Checkout.path("notebooks"), output: scratch.path(percentEncoded: false),
      report: try ReportOptions.parse([]))
    #expect(
      job.run(console.console, interrupt: InterruptFlag()) == .success, "gibbs build:\n\(console.complaints)")
    let differences = try differences(scratch)
    #expect(differences == [], "look at what has changed, then commit what 'gibbs build' writes")
  }

  /// Files of the committed and the fresh site that are missing on one side or not the same to the byte.
  private func differences(_ scratch: URL) throws -> [String] {
    let committed = try contents(of: Checkout.root.appending(path: "output"))
    let fresh = try contents(of: scratch)
    return Set(committed.keys).union(fresh.keys).sorted().filter { committed[$0] != fresh[$0] }
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    let root = folder.path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var contents: [String: Data] = [:]
    for name in names {
      let file = folder.appending(path: name)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        contents[name] = try Data(contentsOf: file)
      }
    }
    return contents
  }
}

/// A console that keeps the problems it is told.
private final class Listener {
  private(set) var complaints = ""

  var console: Console {
    Console(
      print: { _ in }, complain: { self.complaints += $0 }, hasTerminal: false, hasColor: false,
      milliseconds: { 0 }, isInterrupted: { false })
  }
}

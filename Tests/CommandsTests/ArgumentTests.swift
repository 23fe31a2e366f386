import ArgumentParser
import Testing

@testable import Commands

@Suite struct ArgumentTests {
  @Test func defaults() throws {
    let build = try #require(try Gibbs.parseAsRoot(["build"]) as? Build)
    #expect(build.notebooks == "notebooks")
    #expect(build.output == "output")
    #expect(build.report.format == .text)
    #expect(build.report.color == .auto)
    let check = try #require(try Gibbs.parseAsRoot(["check", "x", "--update"]) as? Check)
    #expect(check.notebooks == "x")
    #expect(check.update)
    let run = try #require(try Gibbs.parseAsRoot(["run", "-"]) as? Run)
    #expect(run.file == "-")
  }

  @Test(arguments: [
    ["bild"], ["build", "a", "b"], ["build", "--format", "xml"], ["build", "-o"], ["build", "-o", ""],
    ["run"], ["render"], ["render", "a", "b"],
    ["check", "--color", "blue"], ["check", "-o", "x"],
  ])
  func wrongUsageIs64(_ words: [String]) {
    do {
      _ = try Gibbs.parseAsRoot(words)
      Issue.record("accepted \(words)")
    } catch {
      #expect(Gibbs.exitCode(for: error).rawValue == 64)
    }
  }

  @Test(arguments: [
    Build.helpMessage(), Check.helpMessage(), Run.helpMessage(), Render.helpMessage(), Tex.helpMessage(),
    Gibbs.helpMessage(),
  ])
  func helpHasExamples(_ help: String) {
    #expect(help.contains("Examples:\n"))
  }
}

import Diagnostics
import Language
import Machine

/// Checks, compiles and runs the code of one notebook, piece by piece; what one piece declares the next ones see.
///
/// Pieces are prepared in order, and run in the same order; the preparing may be ahead of the running, on another
/// thread.
public protocol Evaluator {
  /// Code that is ready to run.
  associatedtype Ready

  /// Checks a cell that will not run. Its declarations count for what follows even where it has mistakes.
  func check(_ cell: SourceView) -> [Diagnostic]
  /// Checks and compiles a cell; nil where it has mistakes. Its declarations count in any case.
  func prepare(_ cell: SourceView) -> (Ready?, [Diagnostic])
  /// Checks the inside of an inline expression that will not be evaluated.
  func checkText(_ source: SourceView) -> [Diagnostic]
  /// Checks and compiles the inside of an inline expression; nil where it is wrong.
  func prepareText(_ source: SourceView) -> (Ready?, [Diagnostic])
  /// What the names of a cell stand for, to colour them on the page.
  func names(in cell: Ready) -> [NamedPlace]
  func run(_ cell: Ready) -> CellRun
  /// The text that an inline expression stands for.
  func text(of expression: Ready) -> Result<String, TrapReport>
}

/// What running one cell gave.
public struct CellRun {
  /// In the order in which they happened, up to the trap if there is one.
  public let events: [Event]
  public let trap: TrapReport?

  public init(events: [Event], trap: TrapReport?) {
    self.events = events
    self.trap = trap
  }
}

import Diagnostics
import Language
import Machine

/// Checks and runs the code of one notebook, piece by piece; what one piece declares the next ones see.
public protocol Evaluator {
  associatedtype CheckedCell
  associatedtype CheckedText

  /// Checks a cell. Its declarations count for what follows even where it has mistakes or never runs.
  func check(_ cell: SourceView) -> (CheckedCell, [Diagnostic])
  func run(_ cell: CheckedCell) -> CellRun
  /// Checks the inside of an inline expression; nil where it is wrong.
  func checkText(_ source: SourceView) -> (CheckedText?, [Diagnostic])
  /// The text that an inline expression stands for.
  func text(of checked: CheckedText) -> Result<String, TrapReport>
}

/// What running one cell gave.
public struct CellRun {
  /// In the order in which they happened, up to the trap if there is one.
  public let events: [Event]
  public let trap: TrapReport?
  /// Why the cell could not be run at all.
  public let diagnostics: [Diagnostic]

  public init(events: [Event], trap: TrapReport?, diagnostics: [Diagnostic]) {
    self.events = events
    self.trap = trap
    self.diagnostics = diagnostics
  }
}

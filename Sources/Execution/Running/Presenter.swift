import Diagnostics
import Machine

/// Turns what a library leaves behind (a chart, a table, a claim) into what a page shows.
///
/// The runner knows no library; whoever knows them all hands it this.
public struct Presenter {
  /// For a value that stands alone at the end of a cell.
  let value: (AnyHostObject, PresentationPlace) -> PresentedOutput
  /// For what a host function recorded while the cell ran.
  let record: (Object, PresentationPlace) -> PresentedOutput

  public init(
    value: @escaping (AnyHostObject, PresentationPlace) -> PresentedOutput,
    record: @escaping (Object, PresentationPlace) -> PresentedOutput
  ) {
    self.value = value
    self.record = record
  }
}

/// Where an object is shown.
public struct PresentationPlace {
  /// Unique in the notebook; ids inside a picture begin with it.
  public let id: String
  /// The author's words for a picture: its alt text, else its caption.
  public let title: String?
  /// The call or the expression that the object comes from, in the notebook.
  public let span: SourceSpan

  public init(id: String, title: String?, span: SourceSpan) {
    self.id = id
    self.title = title
    self.span = span
  }
}

/// How an object is shown.
public enum PresentedOutput {
  /// As this, with what is likely wrong with it.
  case output(CellOutput, problems: [Diagnostic])
  /// By its text, as `print` would show it.
  case text
  /// Not at all, because it is shown elsewhere.
  case nothing
}

import Diagnostics
import Notebooks

/// What is allowed and probably not meant: warnings about a notebook that has run without errors.
public enum Lint {
  /// The warnings of all rules that the author does not waive, by place.
  public static func diagnostics(_ result: NotebookResult) -> [Diagnostic] {
    let notebook = result.notebook
    let waivers = found(Waivers(), in: notebook)
    let rules =
      found(TypedValues(result), in: notebook).diagnostics
      + found(HeadingJumps(), in: notebook).diagnostics
      + found(VagueLinks(), in: notebook).diagnostics
      + UnstatedClaims.diagnostics(result) + UnverifiedNotebook.diagnostics(result)
    return (waivers.diagnostics + rules.filter { !waivers.cover($0) }).sortedByPlace
  }

  /// The names of the warnings, as waivers give them.
  static let names = [
    TypedValues.name, HeadingJumps.name, VagueLinks.name, UnstatedClaims.name, UnverifiedNotebook.name,
  ]

  private static func found<Visitor: NotebookVisitor>(_ visitor: Visitor, in notebook: Notebook) -> Visitor {
    var visitor = visitor
    visitor.walk(notebook)
    return visitor
  }
}

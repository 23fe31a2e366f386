import Charting
import Machine

extension Mark: HostBridged {
  public var hostDescription: String { "Mark(\(shape))" }
}

extension ChartMarks: HostBridged {
  public var hostDescription: String { "ChartMarks(\(marks.count) \(marks.count == 1 ? "mark" : "marks"))" }
}

extension ChartingLibrary {
  /// The protocol, and the builder that gathers the expressions of a chart's closure.
  ///
  /// An author's own type may conform to the protocol, so host functions never take "any content": they
  /// take `ChartMarks`, which the text below makes of the content's `marks`.
  static func addContent(to builder: inout LibraryBuilder) {
    builder.add([
      .swift("@representation(\"host\") struct Mark {}"),
      .swift("protocol ChartContent { var marks: [Mark] { get } }"),
    ])
    builder.group(
      "@representation(\"host\") struct ChartMarks: ChartContent",
      [
        host("init(_ marks: [Mark])") { (marks: [Mark]) in ChartMarks(marks) },
        host("var marks: [Mark] { get }") { (x: ChartMarks) in x.marks },
      ])
    builder.group(
      "@representation(\"host\") struct ChartContentBuilder",
      [
        .swift(
          """
          static func buildExpression<Content: ChartContent>(_ content: Content) -> ChartMarks {
            ChartMarks(content.marks)
          }
          """),
        host("static func buildBlock(_ parts: [ChartMarks]) -> ChartMarks") { (parts: [ChartMarks]) in
          ChartMarks(parts.flatMap { $0.marks })
        },
      ])
  }
}

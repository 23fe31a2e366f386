import Charting
import Machine

extension Mark: HostBridged {
  public var hostDescription: String { "Mark" }
}

extension ChartMarks: HostBridged {
  public var hostDescription: String { "ChartMarks(\(marks.count) \(marks.count == 1 ? "mark" : "marks"))" }
}

extension ChartingLibrary {
  /// The protocol, the builder that gathers the expressions of a chart's closure, and what groups content.
  ///
  /// An author's own type may conform to the protocol, so host functions never take "any content": they
  /// take `ChartMarks`, which the text below makes of the content's `marks`.
  static func addContent(to builder: inout LibraryBuilder) {
    builder.add(value: "Mark", Mark.self, [])
    builder.add(.swift("protocol ChartContent { var marks: [Mark] { get } }"))
    builder.add(
      value: "ChartMarks", ChartMarks.self,
      [
        host("init(_ marks: [Mark])") { (marks: [Mark]) in ChartMarks(marks) },
        host("var marks: [Mark] { get }") { (x: ChartMarks) in x.marks },
      ], conformingTo: ", ChartContent")
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
    builder.add(groups)
  }

  private static var groups: HostDeclaration {
    .swift(
      """
      struct Plot: ChartContent {
        let marks: [Mark]
        init(@ChartContentBuilder content: () -> ChartMarks) { marks = content().marks }
      }
      struct ForEach: ChartContent {
        let marks: [Mark]
        init<Data: Sequence>(_ data: Data, @ChartContentBuilder content: (Data.Element) -> ChartMarks) {
          var marks: [Mark] = []
          for element in data { marks += content(element).marks }
          self.marks = marks
        }
        init<Data: Sequence, ID: Hashable>(
          _ data: Data, id: (Data.Element) -> ID, @ChartContentBuilder content: (Data.Element) -> ChartMarks
        ) {
          var marks: [Mark] = []
          for element in data { marks += content(element).marks }
          self.marks = marks
        }
      }
      """)
  }

  /// A mark as a cell holds it: behind every type of content there is a list of marks.
  static func marks<Content: ChartContent>(_ content: Content) -> ChartMarks { ChartMarks(content.marks) }
}

extension LibraryBuilder {
  /// A type of content, with the property that all content has.
  mutating func add(content name: String, _ initializers: [HostDeclaration]) {
    let marks = host("var marks: [Mark] { get }") { (x: ChartMarks) in x.marks }
    add(value: name, ChartMarks.self, initializers + [marks], conformingTo: ", ChartContent")
  }
}

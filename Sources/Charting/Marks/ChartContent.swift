/// Anything that can stand in a chart.
public protocol ChartContent {
  /// The marks, in drawing order.
  var marks: [Mark] { get }
}

/// Marks as values: what modifiers and builders make.
public struct ChartMarks: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(_ marks: [Mark]) {
    self.marks = marks
  }
}

/// Several pieces of content as one, to be modified together.
public struct Plot: ChartContent {
  public let marks: [Mark]

  public init<Content: ChartContent>(@ChartContentBuilder content: () -> Content) {
    marks = content().marks
  }
}

/// One piece of content for each element of the data.
///
/// The elements' identities, which Swift Charts uses for animations, make no difference here.
public struct ForEach: ChartContent {
  public let marks: [Mark]

  public init<Data: Sequence, Content: ChartContent>(
    _ data: Data, @ChartContentBuilder content: (Data.Element) -> Content
  ) {
    marks = data.flatMap { content($0).marks }
  }

  public init<Data: Sequence, ID: Hashable, Content: ChartContent>(
    _ data: Data, id: (Data.Element) -> ID, @ChartContentBuilder content: (Data.Element) -> Content
  ) {
    marks = data.flatMap { content($0).marks }
  }
}

/// A chart: marks, and how they are to be shown. A value; drawing it gives a tree of SVG.
public struct Chart: ChartView, Hashable, Sendable {
  public let marks: [Mark]
  var options = ChartOptions()

  /// `Chart { LineMark(…) … }`
  public init<Content: ChartContent>(@ChartContentBuilder content: () -> Content) {
    marks = content().marks
  }

  /// One piece of content for each element of the data.
  public init<Data: Sequence, Content: ChartContent>(
    _ data: Data, @ChartContentBuilder content: (Data.Element) -> Content
  ) {
    marks = ForEach(data, content: content).marks
  }

  /// One piece of content for each element of the data, whose identities make no difference here.
  public init<Data: Sequence, ID: Hashable, Content: ChartContent>(
    _ data: Data, id: (Data.Element) -> ID, @ChartContentBuilder content: (Data.Element) -> Content
  ) {
    marks = ForEach(data, content: content).marks
  }

  /// A chart of marks made elsewhere.
  public init(marks: [Mark]) {
    self.marks = marks
  }

  public var chart: Chart { self }

  public func changed(_ change: (Chart) -> Chart) -> Chart { change(self) }

  func with(_ change: (inout ChartOptions) -> Void) -> Chart {
    var copy = self
    change(&copy.options)
    return copy
  }
}

/// What can be shown as a chart: one with two axes, or one of the simplex.
public protocol ChartView {
  var chart: Chart { get }
  /// The same view of a changed chart.
  func changed(_ change: (Chart) -> Chart) -> Self
}

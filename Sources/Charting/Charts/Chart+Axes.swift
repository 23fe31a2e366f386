extension Chart {
  /// The name of the axis across; without it the marks' own label, and none if it is empty.
  public func chartXAxisLabel(
    _ label: String, position: AxisLabelPosition = .automatic, alignment: Alignment? = nil
  ) -> Chart {
    with {
      $0.x.label = label
      $0.x.labelPosition = position
      $0.x.labelAlignment = alignment
    }
  }

  /// The name of the upright axis, above the plot; `position: .leading` turns it alongside.
  public func chartYAxisLabel(
    _ label: String, position: AxisLabelPosition = .automatic, alignment: Alignment? = nil
  ) -> Chart {
    with {
      $0.y.label = label
      $0.y.labelPosition = position
      $0.y.labelAlignment = alignment
    }
  }

  public func chartXAxis(_ visibility: Visibility) -> Chart {
    with { $0.x.visibility = visibility }
  }

  public func chartYAxis(_ visibility: Visibility) -> Chart {
    with { $0.y.visibility = visibility }
  }

  /// What the axis across shows: `chartXAxis { AxisMarks(values: [0, 0.5, 1]) }`.
  public func chartXAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
    marked(.horizontal, content().map { $0.design(for: .horizontal, of: self) })
  }

  /// What the upright axis shows: `chartYAxis { AxisMarks(position: .trailing) }`.
  public func chartYAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
    marked(.vertical, content().map { $0.design(for: .vertical, of: self) })
  }

  package func marked(_ axis: Axis, _ designs: [AxisMarksDesign]) -> Chart {
    with { if axis == .horizontal { $0.x.marks = designs } else { $0.y.marks = designs } }
  }
}

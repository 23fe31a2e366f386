extension ChartView {
  /// Colours for categories: `["target": .primary, "fit": .blue]`.
  public func chartForegroundStyleScale(_ mapping: KeyValuePairs<String, Color>) -> Self {
    with { $0.colors = StyleScale(names: mapping.map { $0.key }, styles: mapping.map { $0.value }) }
  }

  /// Colours for categories, as two lists in the same order.
  public func chartForegroundStyleScale(domain: [String], range: [Color]) -> Self {
    with { $0.colors = StyleScale(names: domain, styles: range) }
  }

  /// The colours that series get in turn.
  public func chartForegroundStyleScale(range: [Color]) -> Self {
    with { $0.colors = StyleScale(names: [], styles: range) }
  }

  /// The range of a colour scale for numbers.
  public func chartForegroundStyleScale(
    domain: ClosedRange<Double>, type: ScaleType = .linear, ramp: ColorRamp = .automatic
  ) -> Self {
    with { $0.shades = ShadeOptions(domain: domain, type: type, ramp: ramp) }
  }

  /// How numbers become colours.
  public func chartForegroundStyleScale(type: ScaleType, ramp: ColorRamp = .automatic) -> Self {
    with { $0.shades = ShadeOptions(type: type, ramp: ramp) }
  }

  /// Shapes for categories: `["train": .circle, "test": .cross]`.
  public func chartSymbolScale(_ mapping: KeyValuePairs<String, BasicChartSymbolShape>) -> Self {
    with { $0.symbols = StyleScale(names: mapping.map { $0.key }, styles: mapping.map { $0.value }) }
  }

  /// Shapes for categories, as two lists in the same order.
  public func chartSymbolScale(domain: [String], range: [BasicChartSymbolShape]) -> Self {
    with { $0.symbols = StyleScale(names: domain, styles: range) }
  }

  /// Dashes for categories: `["bound": StrokeStyle(lineWidth: 2, dash: [4, 3])]`.
  public func chartLineStyleScale(_ mapping: KeyValuePairs<String, StrokeStyle>) -> Self {
    with { $0.lineStyles = StyleScale(names: mapping.map { $0.key }, styles: mapping.map { $0.value }) }
  }

  /// Dashes for categories, as two lists in the same order.
  public func chartLineStyleScale(domain: [String], range: [StrokeStyle]) -> Self {
    with { $0.lineStyles = StyleScale(names: domain, styles: range) }
  }

  /// The smallest and the largest area of symbols whose size tells a number, in square pixels.
  public func chartSymbolSizeScale(range: ClosedRange<Double>) -> Self {
    with { $0.symbolSizes = range }
  }

  public func chartLegend(position: LegendPosition, alignment: Alignment? = nil) -> Self {
    with {
      $0.legend.position = position
      $0.legend.alignment = alignment
    }
  }

  public func chartLegend(_ visibility: Visibility) -> Self {
    with { $0.legend.visibility = visibility }
  }

  /// A title above the chart.
  public func chartTitle(_ title: String) -> Self {
    with { $0.title = title }
  }

  /// The size in pixels, kept between 160 and 4000. Without a height the plot has its usual shape, whatever stands
  /// around it.
  public func frame(width: Double? = nil, height: Double? = nil) -> Self {
    with { options in
      if let width, width.isFinite { options.width = min(max(width, 160), 4000) }
      if let height, height.isFinite { options.height = min(max(height, 160), 4000) }
    }
  }

  private func with(_ change: (inout ChartOptions) -> Void) -> Self {
    changed { $0.with(change) }
  }
}

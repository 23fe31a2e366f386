/// What the modifiers of a chart set. Nil means: as the data demand.
struct ChartOptions: Hashable, Sendable {
  var width: Double?
  var height: Double?
  var title: String?
  var x = AxisOptions()
  var y = AxisOptions()
  var colors = StyleScale<Color>()
  var symbols = StyleScale<BasicChartSymbolShape>()
  var lineStyles = StyleScale<StrokeStyle>()
  var shades = ShadeOptions()
  /// The largest and the smallest area of symbols whose size tells a number.
  var symbolSizes: ClosedRange<Double>?
  var legend = LegendOptions()
  /// The names of the three corners, for a chart of the simplex.
  var corners: [String]?
}

struct AxisOptions: Hashable, Sendable {
  var domain = ScaleDomain.automatic(AutomaticScaleDomain())
  var type: ScaleType?
  var padding = PositionScaleRange.plotDimension
  var label: String?
  var labelPosition = AxisLabelPosition.automatic
  var labelAlignment: Alignment?
  var visibility = Visibility.automatic
  /// Nil for the usual marks.
  var marks: [AxisMarksDesign]?
}

/// The range of an axis, as far as the author has settled it.
enum ScaleDomain: Hashable, Sendable {
  case automatic(AutomaticScaleDomain)
  /// From the first number to the second, which may be the smaller one.
  case ends(Double, Double)
  /// Categories in their order; others follow.
  case categories([String])
}

/// Looks for names: the given ones, or looks in turn.
struct StyleScale<Style: Hashable & Sendable>: Hashable, Sendable {
  var names: [String] = []
  /// One for each name; or, without names, what series get in turn.
  var styles: [Style] = []

  subscript(name: String) -> Style? {
    guard let index = names.firstIndex(of: name), index < styles.count else { return nil }
    return styles[index]
  }
}

/// How numbers become colours.
struct ShadeOptions: Hashable, Sendable {
  var domain: ClosedRange<Double>?
  var type = ScaleType.linear
  var ramp = ColorRamp.automatic
}

struct LegendOptions: Hashable, Sendable {
  var position = LegendPosition.automatic
  var alignment: Alignment?
  var visibility = Visibility.automatic
}

/// Where the legend stands.
public enum LegendPosition: Hashable, Sendable {
  /// At the ends of the lines if there are two to four and there is room; else above the plot.
  case automatic
  case top, bottom, leading, trailing
  /// Names at the ends of their lines, pushed apart.
  case lineEnds
}

/// Where the name of an axis stands.
public enum AxisLabelPosition: Hashable, Sendable {
  /// Below an axis across; above the plot for an upright one, where it reads without turning the head.
  case automatic
  case top, bottom, leading, trailing
}

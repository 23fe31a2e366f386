/// The style sheet that charts need, to be served once for a whole site.
public enum ChartStyle {
  /// The size of all text in pixels of the chart's own size.
  static let textSize = 14.0
  static let titleSize = 15.0
  /// A chart wider than this is drawn a second time, as wide as this, for narrow pages.
  static let narrowWidth = 350.0

  /// Light and dark follow the reader's system, or `data-theme` on the root element; print is light.
  /// Text is 14 px at a chart's own width. A page too narrow for a wide chart shows its narrow drawing; below 6/7 of
  /// a drawing's width, where text would fall under 12 px, the box scrolls.
  public static let css = """
    :root{\(variables(light))}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){\(variables(dark))}}
    @media screen{:root[data-theme=dark]{\(variables(dark))}}
    .gc-box{overflow-x:auto;max-width:100%}
    .gc{display:block;max-width:100%;height:auto;margin-inline:auto;color:var(--gc-ink);\
    font:14px/1.2 var(--gc-font,system-ui,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif)}
    .gc-narrow{display:none}
    @media screen and (max-width:36rem){.gc-adapts .gc-wide{display:none}.gc-adapts .gc-narrow{display:block}}
    .gc text{fill:var(--gc-ink);font-variant-numeric:tabular-nums}
    .gc .gc-muted{fill:var(--gc-soft)}
    .gc .gc-heading{font-size:15px;font-weight:600}
    .gc .gc-halo{paint-order:stroke;stroke:var(--gc-surface);stroke-width:4px;stroke-linejoin:round}
    .gc-line{fill:none;stroke:currentColor;stroke-linejoin:round}
    .gc-fill{fill:currentColor}
    .gc-dot{fill:currentColor;stroke:var(--gc-surface)}
    .gc-cross{fill:none;stroke:currentColor;stroke-width:2}
    .gc-bar{fill:currentColor;stroke:var(--gc-surface)}
    .gc-cells{shape-rendering:crispEdges}
    .gc-over{fill:#fff;stroke:#111;stroke-width:1.75}
    .gc-pill{fill:var(--gc-surface)}
    .gc-gridlines{stroke:var(--gc-grid);fill:none}
    .gc-axis{stroke:var(--gc-soft);fill:none}
    .gc-ink{color:var(--gc-ink)}
    .gc-soft{color:var(--gc-soft)}
    .gc-blue{color:var(--gc-blue)}
    .gc-orange{color:var(--gc-orange)}
    .gc-green{color:var(--gc-green)}
    .gc-purple{color:var(--gc-purple)}
    .gc-grid{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}
    .gc-columns-1{grid-template-columns:1fr}
    \(minimumWidths)
    @media (forced-colors:active){.gc{--gc-ink:CanvasText;--gc-soft:CanvasText;--gc-surface:Canvas;--gc-grid:GrayText;\
    forced-color-adjust:none;background:Canvas}}

    """

  /// Widths are rounded up to a multiple of 80 for the class that holds the smallest width.
  static func widthClass(_ width: Double) -> String {
    "gc-\(min(max(Int((width / 80).rounded(.up)) * 80, 320), 960))"
  }

  private static let minimumWidths = stride(from: 320, through: 960, by: 80)
    .map { ".gc-\($0){min-width:\($0 * 6 / 7)px}" }.joined()

  static let light: [(name: String, value: String)] = [
    ("ink", "#1a1a1a"), ("soft", "#595f69"), ("surface", "#ffffff"), ("grid", "#e3e6ea"),
    ("blue", "#0072b2"), ("orange", "#d55e00"), ("green", "#009e73"), ("purple", "#cc79a7"),
  ]

  static let dark: [(name: String, value: String)] = [
    ("ink", "#eceef1"), ("soft", "#a0a7b1"), ("surface", "#14171c"), ("grid", "#2b3038"),
    ("blue", "#56b4e9"), ("orange", "#e69f00"), ("green", "#3cc29a"), ("purple", "#e08fbf"),
  ]

  private static func variables(_ colors: [(name: String, value: String)]) -> String {
    colors.map { "--gc-\($0.name):\($0.value)" }.joined(separator: ";")
  }
}

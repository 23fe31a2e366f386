/// The style sheet that charts need, to be served once for a whole site.
public enum ChartStyle {
  /// The size of all text but titles, in pixels of the chart's own size.
  static let textSize = 13.0
  static let titleSize = 15.0
  static let width = 640.0
  /// A chart wider than this is drawn a second time, as wide as this, for narrow pages.
  static let narrowWidth = 350.0
  /// Charts narrower than this are panels, which are drawn larger where they stand below each other.
  static let panelWidth = 240.0

  /// Light and dark follow the reader's system, or `data-theme` on the root element; print is light, and smaller: two
  /// charts and what makes them fit a page.
  /// A page too narrow for a wide chart shows its narrow drawing. Where the reader's system forces colours, all marks
  /// are in the colour of text, and dashes, shapes and hatching tell them apart.
  public static let css = """
    :root{\(variables { $0.light })--gc-surface:#fff;--gc-grid:#e3e6ea}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
    @media screen{:root[data-theme=dark]{\(dark)}}
    .gc-box{overflow-x:auto;max-width:100%}
    .gc{display:block;max-width:100%;height:auto;margin-inline:auto;color:var(--gc-primary);\
    font:13px/1.2 var(--gc-font,var(--sans,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif))}
    .gc-narrow{display:none}
    @media screen and (max-width:36rem){.gc-adapts>.gc-wide{display:none}.gc-adapts>.gc-narrow{display:block}}
    .gc text{fill:currentColor;font-variant-numeric:tabular-nums lining-nums}
    .gc .gc-soft{fill:var(--gc-secondary)}
    .gc .gc-heading{font-size:15px;font-weight:600}
    .gc .gc-bold{font-weight:600}
    .gc .gc-italic{font-style:italic}
    .gc .gc-halo{paint-order:stroke;stroke:var(--gc-surface);stroke-width:4px;stroke-linejoin:round}
    .gc .gc-gap{stroke-width:7px}
    .gc .gc-words{fill:color-mix(in srgb,currentColor 70%,var(--gc-primary))}
    .gc-line{fill:none;stroke:currentColor}
    .gc-fill{fill:currentColor}
    .gc-dot{fill:currentColor;stroke:var(--gc-surface);stroke-width:1.5;paint-order:stroke}
    .gc-ring{fill:currentColor;fill-opacity:.25;stroke:currentColor;stroke-width:1.25}
    .gc-dots{fill:none;stroke:currentColor}
    .gc-cross{fill:none;stroke:currentColor;stroke-width:1.75}
    .gc-edge{stroke:var(--gc-surface);stroke-width:.75}
    .gc-hatch{fill:none;stroke:var(--gc-surface);stroke-width:1.25;opacity:.75}
    .gc-cells{shape-rendering:crispEdges}
    .gc-casing{fill:none;stroke:#111}
    .gc-over{fill:#fff;stroke:#111;stroke-width:1.75}
    .gc-pill{fill:var(--gc-surface);opacity:.9}
    .gc-gridlines{stroke:var(--gc-grid);fill:none}
    .gc-axis{stroke:var(--gc-secondary);fill:none}
    .gc-leader{stroke:currentColor;fill:none;stroke-width:.75}
    \(classes)
    .gc-table td,.gc-table th{text-align:end}
    .gc-table tbody th{font-weight:inherit}
    .gc-table :is(td,th):first-child,.gc-words-2 :is(td,th):nth-child(2),\
    .gc-words-3 :is(td,th):nth-child(-n+3){text-align:start}
    .gc-grid{display:grid;gap:1rem 1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr))}
    .gc-columns-1{grid-template-columns:1fr}
    .gc-columns-3,.gc-columns-4{grid-template-columns:repeat(auto-fit,minmax(190px,1fr))}
    @media screen and (max-width:36rem){.gc-grid{grid-template-columns:1fr}}
    \(minimumWidths)
    @media print{.gc{min-width:0;max-width:min(100%,13cm)}}
    @media (forced-colors:active){.gc{forced-color-adjust:none;background:Canvas;\(forced)--gc-surface:Canvas;\
    --gc-grid:color-mix(in srgb,CanvasText 25%,Canvas)}}

    """

  /// The class that keeps a chart of some width from being shown so small that its text falls below 12 pixels.
  static func widthClass(_ width: Double) -> String {
    let step = Int((width / widthStep).rounded(.down)) * Int(widthStep)
    return (smallestWidth..<largestWidth).contains(step) ? "gc-\(step)" : "gc-fixed"
  }

  private static let widthStep = 20.0
  /// Narrower charts fit every page as they are.
  private static let smallestWidth = 240
  private static let largestWidth = 1000

  private static let minimumWidths =
    stride(from: smallestWidth, to: largestWidth, by: Int(widthStep))
    .map { ".gc-\($0){min-width:\(Int((Double($0) + widthStep) * 12 / textSize))px}" }.joined()
    + ".gc-fixed{max-width:none}"

  private static let dark = variables { $0.dark } + "--gc-surface:#14171c;--gc-grid:#2b3038"

  private static let forced = variables { _ in "CanvasText" }

  private static let classes = PaletteColor.allCases
    .map { ".\($0.className){color:var(--\($0.className))}" }.joined()

  private static func variables(_ value: (PaletteColor) -> String) -> String {
    PaletteColor.allCases.map { "--\($0.className):\(value($0));" }.joined()
  }
}

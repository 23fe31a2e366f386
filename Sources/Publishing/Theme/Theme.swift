import Diagnostics
import Notebooks
import TeXMath

/// How a site looks: its style sheet and the files that belong to it.
public struct Theme: Sendable {
  /// The style sheet's place in the site.
  static let styleSheetPath = "style.css"

  /// Rules that others bring, such as those of the charts; the theme's own come after them.
  private let extraStyles: [String]
  private let options: CourseFile.Theme
  /// Fonts and whatever else the style sheets name, by their place in the site.
  private let assets: [SitePage]

  /// A theme as an author wants it, with the rules and files of others. An asset at `mathFontPath` becomes the font of formulas
  /// where the system has none.
  public init(
    _ options: CourseFile.Theme = CourseFile.Theme(), extraStyles: [String] = [], assets: [SitePage] = []
  ) {
    self.options = options
    self.extraStyles = extraStyles
    self.assets = assets
  }

  /// The place in the site of a WOFF2 font with an OpenType MATH table.
  public static let mathFontPath = "fonts/math.woff2"

  /// What is wrong with the author's options.
  var diagnostics: [Diagnostic] { Palette.diagnostics(options) }

  /// The style sheet and the assets.
  var files: [SitePage] {
    [SitePage(path: Theme.styleSheetPath, text: styleSheet)] + assets
  }

  private var styleSheet: String {
    let hasMathFont = assets.contains { $0.path == Theme.mathFontPath }
    let own = [
      Palette.css(options), hasMathFont ? MathTheme.fontFace : "", BaseTheme.css, LayoutTheme.css,
      NavigationTheme.css,
      TextTheme.css, NoteTheme.css, CodeTheme.css, CellTheme.css, CalloutTheme.css, QuizTheme.css,
      TableTheme.css,
      MathTheme.css, options.text == .sans ? BaseTheme.sansText : "", PrintTheme.css,
    ]
    return (extraStyles + [MathStyle.css] + own).filter { !$0.isEmpty }.map {
      $0.hasSuffix("\n") ? $0 : $0 + "\n"
    }
    .joined()
  }
}

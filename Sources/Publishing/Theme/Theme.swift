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
  /// A theme as an author wants it, with the rules of others.
  public init(_ options: CourseFile.Theme = CourseFile.Theme(), extraStyles: [String] = []) {
    self.options = options
    self.extraStyles = extraStyles
  }

  /// What is wrong with the author's options.
  var diagnostics: [Diagnostic] { Palette.diagnostics(options) }

  /// The style sheet and the fonts.
  var files: [SitePage] {
    [SitePage(path: Theme.styleSheetPath, text: styleSheet)] + MathTheme.fonts
  }

  private var styleSheet: String {
    let own = [
      Palette.css(options), MathTheme.fontFaces, BaseTheme.css, LayoutTheme.css,
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

import Charting
import Diagnostics
import Publishing

/// The site of a course that has run.
struct SiteBuild {
  let files: [OutputFile]
  let diagnostics: [Diagnostic]

  init(_ run: CourseRun, _ assets: CourseAssets?) {
    let chapters = run.notebooks.map { notebook in
      Chapter(
        name: SiteBuild.name(of: notebook.path), source: notebook.file, notebook: notebook.result.notebook)
    }
    let course = Course(chapters: chapters, assets: assets.map { Set($0.paths) })
    let publisher = Publisher(theme: Theme(extraStyles: [ChartStyle.css]), engine: gibbs)
    let (pages, diagnostics) = publisher.publish(course, results: run.results)
    files = pages.map { OutputFile(path: $0.path, contents: $0.contents) }
    self.diagnostics = run.results.flatMap(\.diagnostics) + diagnostics
  }

  /// The file's name without `.md`.
  private static func name(of path: String) -> String {
    String(Path.name(of: path).dropLast(3))
  }
}

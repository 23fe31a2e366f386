import Charting
import Diagnostics
import Notebooks
import Publishing

/// The site of a course that has run.
struct SiteBuild {
  let files: [OutputFile]
  let diagnostics: [Diagnostic]

  init(_ run: CourseRun, _ assets: CourseAssets?) {
    let chapters = run.notebooks.map { SiteBuild.chapter($0.path, $0.file, $0.result.notebook) }
    let neighbours = run.neighbours.map { SiteBuild.chapter($0.path, $0.file, $0.notebook) }
    let course = Course(
      settings: Course.Settings(run.settings.course), chapters: chapters, neighbours: neighbours,
      topics: run.settings.topics, assets: assets.map { Set($0.paths) })
    let theme = Theme(run.settings.course.theme, extraStyles: [ChartStyle.css])
    let (pages, diagnostics) = Publisher(theme: theme, engine: gibbs).publish(course, results: run.results)
    files = pages.map { OutputFile(path: $0.path, contents: $0.contents) }
    self.diagnostics = run.settings.diagnostics + run.results.flatMap(\.diagnostics) + diagnostics
  }

  /// Named by the file's name without `.md`.
  private static func chapter(_ path: String, _ file: SourceFile, _ notebook: Notebook) -> Chapter {
    Chapter(name: String(Path.name(of: path).dropLast(3)), source: file, notebook: notebook)
  }
}

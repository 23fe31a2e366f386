import Charting
import Diagnostics
import Execution
import Notebooks
import Publishing

/// The site of a course that has run.
struct SiteBuild {
  let files: [OutputFile]
  let diagnostics: [Diagnostic]

  /// In a strict build every warning is an error.
  init(_ run: CourseRun, _ assets: CourseAssets?, isStrict: Bool) {
    let course = run.course(assets)
    let (pages, diagnostics) = run.publisher.publish(course, results: run.results)
    files = pages.map { OutputFile(path: $0.path, contents: $0.contents) }
    let found = run.settings.diagnostics + run.results.flatMap(\.diagnostics) + diagnostics
    let all = found + run.results.filter { !$0.diagnostics.hasErrors }.flatMap(Lint.diagnostics)
    self.diagnostics = isStrict ? all.map(\.asError) : all
  }
}

extension CourseRun {
  /// What is to be published.
  func course(_ assets: CourseAssets?) -> Course {
    Course(
      settings: Course.Settings(settings.course),
      chapters: notebooks.map(\.source.chapter), neighbours: neighbours.map(\.chapter),
      topics: settings.topics, assets: assets.map { Set($0.paths) })
  }

  var publisher: Publisher {
    Publisher(theme: Theme(settings.course.theme, extraStyles: [ChartStyle.css]), engine: gibbs)
  }
}

import Diagnostics
import Testing

@testable import Notebooks

@Suite struct CourseFileTests {
  private func read(_ text: String) -> (course: CourseFile, problems: String) {
    let file = SourceFile(id: FileID(0), path: "course.yml", text: text)
    let (course, diagnostics) = CourseFileReader.read(file)
    return (course, places(diagnostics, in: file))
  }

  private func places(_ diagnostics: [Diagnostic], in file: SourceFile) -> String {
    diagnostics.map { diagnostic in
      let place = file.position(at: diagnostic.span.start)
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }.joined(separator: "\n")
  }

  @Test func everythingThatACourseSays() {
    let (course, problems) = read(
      """
      title: Information, verified
      language: en-GB
      authors: [A. Author, B. Author]
      description: What it costs to be wrong.
      baseURL: https://example.org/course
      rawHTML: true
      macros:
        KL: D_{\\mathrm{KL}}
      theme: {accent: '#7A1F5C', darkAccent: "#f0a0d0", text: sans}
      parts:
        - title: Foundations
          chapters: [ch288-entropy, ch289-kl-divergence]
        - chapters: practice
      """)
    #expect(problems == "")
    #expect(course.title?.value == "Information, verified")
    #expect(course.language?.value == "en-GB")
    #expect(course.authors.map(\.value) == ["A. Author", "B. Author"])
    #expect(course.description?.value == "What it costs to be wrong.")
    #expect(course.baseURL?.value == "https://example.org/course/")
    #expect(course.allowsRawHTML)
    #expect(course.macros.map(\.body.value) == ["D_{\\mathrm{KL}}"])
    #expect(course.theme.accent?.value == "#7a1f5c")
    #expect(course.theme.darkAccent?.value == "#f0a0d0")
    #expect(course.theme.text == .sans)
    #expect(course.parts.map { $0.title?.value } == ["Foundations", nil])
    #expect(course.order.map(\.value) == ["ch288-entropy", "ch289-kl-divergence", "practice"])
  }

  @Test func chaptersNeedNoParts() {
    #expect(read("chapters: [b, a]").course.order.map(\.value) == ["b", "a"])
    #expect(read("").course.order.isEmpty)
  }

  @Test(arguments: [
    ("titel: a", "1:1 unknown-key"),
    ("title: [a]", "1:8 course-file-value"),
    ("title: a: b", "1:9 course-file"),
    ("- a", "1:1 course-file"),
    ("language: English!", "1:11 course-file-value"),
    ("baseURL: example.org", "1:10 course-file-value"),
    ("baseURL: https://a.b/?c", "1:10 course-file-value"),
    ("rawHTML: yes", "1:10 course-file-value"),
    ("theme:\n  accent: blue", "2:11 course-file-value"),
    ("theme:\n  akzent: '#000000'", "2:3 unknown-key"),
    ("theme:\n  text: mono", "2:9 course-file-value"),
    ("theme: dark", "1:8 course-file-value"),
    ("parts: a", "1:8 course-file-value"),
    ("parts:\n  - a", "2:5 course-file-value"),
    ("parts:\n  - chapters: [a]\n  - chapters: [b, a]", "3:19 repeated-chapter"),
    ("title: a\ntitle: b", "2:1 course-file"),
    ("macros: [a]", "1:9 course-file-value"),
  ])
  func mistake(text: String, expected: String) {
    #expect(read(text).problems == expected, "\(text)")
  }

  @Test func topics() {
    let file = SourceFile(
      id: FileID(0), path: "topics.yml",
      text: "- id: log\n  title: Logarithms\n  requires: [count]\n- {id: count}\n")
    let (topics, diagnostics) = TopicsFileReader.read(file)
    #expect(diagnostics.isEmpty)
    #expect(topics.map(\.id.value) == ["log", "count"])
    #expect(topics.map(\.title.value) == ["Logarithms", "count"])
    #expect(topics[0].requires.map { file.text($0.span.range) } == ["count"])
  }

  @Test(arguments: [
    ("a: b", "1:1 topics-file"),
    ("- a", "1:3 topics-file-value"),
    ("- title: a", "1:3 topics-file-value"),
    ("- {id: a}\n- {id: a}", "2:8 duplicate-topic"),
    ("- id: a\n  need: b", "2:3 unknown-key"),
  ])
  func mistakeInTopics(text: String, expected: String) {
    let file = SourceFile(id: FileID(0), path: "topics.yml", text: text)
    #expect(places(TopicsFileReader.read(file).1, in: file) == expected, "\(text)")
  }
}

import Notebooks

extension Course {
  /// What the author says about the course as a whole: the contents of `course.yml`, or what stands for it.
  public struct Settings: Sendable {
    public var title: String
    /// A language tag, as HTML's `lang` takes it.
    public var language: String
    /// One sentence for search engines and for the course's own page.
    public var description: String
    public var authors: [String]
    /// Where the site will stand, ending with `/`; nil where nobody said.
    public var baseURL: String?
    /// The chapters by name; empty for the order of their numbers, then of their names.
    public var parts: [CourseFile.Part]

    public init(
      title: String = "Course", language: String = "en", parts: [CourseFile.Part] = []
    ) {
      self.title = title
      self.language = language
      self.parts = parts
      (description, authors) = ("", [])
    }

    /// The settings that a course's file gives.
    public init(_ file: CourseFile) {
      self.init(parts: file.parts)
      title = file.title?.value ?? title
      language = file.language?.value ?? language
      description = file.description?.value ?? ""
      authors = file.authors.map(\.value)
      baseURL = file.baseURL?.value
    }
  }
}

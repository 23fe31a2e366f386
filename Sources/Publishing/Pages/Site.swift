import Markup

/// All that the pages of a course share.
struct Site {
  let course: Course
  let drafts: [Draft]
  let theme: Theme
  let engine: Engine
  let references: References
  let graph: KnowledgeGraph

  init(course: Course, drafts: [Draft], theme: Theme, engine: Engine) {
    self.course = course
    self.drafts = drafts
    self.theme = theme
    self.engine = engine
    let known = drafts + course.neighbours.map { Draft($0, nil) }
    references = References(known)
    graph = KnowledgeGraph(known, topics: course.topics)
  }

  /// The course's parts with the drafts of their chapters, by place.
  var parts: [(title: String?, drafts: Range<Int>)] {
    course.parts.map { ($0.title, $0.chapters.clamped(to: drafts.indices)) }
  }

  var title: String { course.settings.title }

  /// The claims of all chapters together.
  var tally: Tally {
    var tally = Tally()
    for draft in drafts { tally.add(draft.result?.claims ?? []) }
    return tally
  }
}

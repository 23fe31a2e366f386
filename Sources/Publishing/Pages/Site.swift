import Markup

/// All that the pages of a course share.
struct Site {
  let course: Course
  let drafts: [Draft]
  let theme: Theme
  let engine: Engine
  let references: References

  init(course: Course, drafts: [Draft], theme: Theme, engine: Engine) {
    self.course = course
    self.drafts = drafts
    self.theme = theme
    self.engine = engine
    references = References(drafts + course.neighbours.map { Draft($0, nil, course.settings) })
  }

  var title: String { course.settings.title }

  /// The claims of all chapters together.
  var tally: Tally {
    var tally = Tally()
    for draft in drafts { tally.add(draft.result?.claims ?? []) }
    return tally
  }
}

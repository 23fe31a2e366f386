/// A character with its meaning in a formula.
struct Symbol: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// A letter that alphabets change: italic where nothing else is said.
    case letter
    /// A letter that stands upright where nothing else is said, such as capital Greek.
    case uprightLetter
    /// A letter-like sign that no alphabet changes, such as ∞.
    case sign
    /// An operator, relation, fence or mark of punctuation.
    case operation
    /// A prime, which fonts for mathematics draw small and raised.
    case prime
    /// A bar between what is asked for and what is given.
    case condition
  }

  let text: String
  let atomClass: AtomClass
  let form: Form

  init(_ text: String, _ atomClass: AtomClass = .ordinary, _ form: Form = .operation) {
    self.text = text
    self.atomClass = atomClass
    self.form = form
  }

  static func letter(_ text: String) -> Symbol { Symbol(text, .ordinary, .letter) }

  var isOperatorElement: Bool { form == .operation || form == .condition || form == .prime }

  /// Whether it closes what a fence opened; `!` is in TeX's closing class and closes nothing.
  var isClosingFence: Bool { atomClass == .closing && text != "!" && text != "?" }

  /// A bar whose meaning depends on its surroundings: fence, or condition.
  var isBar: Bool {
    guard form == .operation, atomClass == .ordinary else { return false }
    return text.utf8.count == 1 ? text == "|" : text == "‖"
  }
}

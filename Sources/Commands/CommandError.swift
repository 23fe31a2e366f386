/// A problem that belongs to no place in a notebook: a missing folder, a file that cannot be written.
struct CommandError: Error, Equatable {
  /// Names the kind of problem for tools, in words joined by hyphens.
  let id: String
  /// What is wrong, in one sentence without a full stop.
  let message: String
  /// What to do about it.
  let hint: String?

  init(_ id: String, _ message: String, hint: String? = nil) {
    self.id = id
    self.message = message
    self.hint = hint
  }
}

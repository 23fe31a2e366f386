/// Whatever a reference register points to.
open class Object {
  /// Whether the object holds references that may form a long chain (see `surrender`).
  @usableFromInline final let isContainer: Bool

  @inlinable
  init(isContainer: Bool) {
    self.isContainer = isContainer
  }

  /// Gives away the references that it holds; called when nobody else refers to it.
  ///
  /// Without this, releasing a list of a million nodes would recurse a million times and overflow the stack.
  func surrender(to pending: inout [Object]) {}

  /// Drops references one after another instead of recursively, and leaves nil in their places.
  static func release(_ references: UnsafeMutablePointer<Object?>, count: Int) {
    var pending: [Object] = []
    take(references, count: count, into: &pending)
    while var object = pending.popLast() {
      if isKnownUniquelyReferenced(&object) { object.surrender(to: &pending) }
    }
  }

  /// Drops leaves at once and moves containers that nobody else holds into the list.
  static func take(_ references: UnsafeMutablePointer<Object?>, count: Int, into pending: inout [Object]) {
    for index in 0..<count {
      guard var object = references[index] else { continue }
      references[index] = nil
      if object.isContainer, isKnownUniquelyReferenced(&object) { pending.append(object) }
    }
  }
}

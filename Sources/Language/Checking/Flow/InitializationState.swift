/// Something that must have a value before it is read: a variable, or a stored property of the `self` of an
/// initializer.
enum InitializedPart: Hashable {
  case variable(ObjectIdentifier)
  case field(Int)
}

/// What is known of values at one point of a body.
struct InitializationState {
  /// Parts with a value on every path that leads here.
  var definite: Set<InitializedPart> = []
  /// Parts with a value on some path that leads here.
  var possible: Set<InitializedPart> = []
  var isReachable = true

  static let unreachable: InitializationState = {
    var state = InitializationState()
    state.isReachable = false
    return state
  }()

  /// What holds where paths meet.
  func joined(with other: InitializationState) -> InitializationState {
    guard isReachable else { return other }
    guard other.isReachable else { return self }
    var state = self
    state.definite.formIntersection(other.definite)
    state.possible.formUnion(other.possible)
    return state
  }

  mutating func set(_ part: InitializedPart) {
    definite.insert(part)
    possible.insert(part)
  }

  mutating func clear(_ part: InitializedPart) {
    definite.remove(part)
    possible.remove(part)
  }
}

/// Objects of which there are few, such as a function's variables, told apart by identity: they are looked for one after
/// another, which is faster than hashing. It does not keep them alive.
struct IdentitySet {
  private var members: [ObjectIdentifier] = []

  func contains(_ object: AnyObject) -> Bool { members.contains(ObjectIdentifier(object)) }

  /// False where the object is there already.
  @discardableResult
  mutating func insert(_ object: AnyObject) -> Bool {
    if contains(object) { return false }
    members.append(ObjectIdentifier(object))
    return true
  }

  mutating func remove(_ object: AnyObject) { members.removeAll { $0 == ObjectIdentifier(object) } }
}

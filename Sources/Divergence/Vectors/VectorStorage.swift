/// What the copies of a vector share, so that an operation can tell whether its operand is anybody else's.
///
/// Nobody changes the elements of a storage that somebody else holds; that is why it may be passed around.
final class VectorStorage: @unchecked Sendable {
  @exclusivity(unchecked) var elements: [Double]

  init(_ elements: [Double]) { self.elements = elements }
}

extension Vector {
  /// Whether the elements may be overwritten: no copy of this vector is left.
  var isUnique: Bool {
    mutating get { isKnownUniquelyReferenced(&storage) }
  }

  /// Sees to it that no copy of this vector shares its elements.
  mutating func makeUnique() {
    if !isUnique { storage = VectorStorage(storage.elements) }
  }
}

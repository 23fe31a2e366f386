extension StandardLibrary {
  /// What every kind of set can do, and sets of options.
  static let setAlgebras = #"""
    protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
      associatedtype Element
      associatedtype ArrayLiteralElement = Element
      init()
      func contains(_ member: Element) -> Bool
      func union(_ other: Self) -> Self
      func intersection(_ other: Self) -> Self
      func symmetricDifference(_ other: Self) -> Self
      @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @discardableResult mutating func remove(_ member: Element) -> Element?
      @discardableResult mutating func update(with newMember: Element) -> Element?
      mutating func formUnion(_ other: Self)
      mutating func formIntersection(_ other: Self)
      mutating func formSymmetricDifference(_ other: Self)
      func subtracting(_ other: Self) -> Self
      func isSubset(of other: Self) -> Bool
      func isDisjoint(with other: Self) -> Bool
      func isSuperset(of other: Self) -> Bool
      var isEmpty: Bool { get }
      mutating func subtract(_ other: Self)
    }
    extension SetAlgebra {
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        for element in elements { insert(element) }
      }
      func subtracting(_ other: Self) -> Self { intersection(symmetricDifference(other)) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      func isSubset(of other: Self) -> Bool { intersection(other) == self }
      func isSuperset(of other: Self) -> Bool { other.isSubset(of: self) }
      func isStrictSubset(of other: Self) -> Bool { other.isStrictSuperset(of: self) }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && self != other }
      func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
      var isEmpty: Bool { self == Self() }
    }
    extension SetAlgebra where Element == ArrayLiteralElement {
      init(arrayLiteral elements: Element...) { self.init(elements) }
    }
    protocol OptionSet<RawValue>: SetAlgebra {
      associatedtype RawValue
      associatedtype Element = Self
      init(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    extension OptionSet where RawValue: FixedWidthInteger, Element == Self {
      init() { self.init(rawValue: 0) }
      static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
      func contains(_ member: Self) -> Bool { isSuperset(of: member) }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let old = intersection(newMember)
        let isIn = contains(newMember)
        if !isIn { formUnion(newMember) }
        return (inserted: !isIn, memberAfterInsert: isIn ? old : newMember)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let common = intersection(member)
        if common.isEmpty { return nil }
        self = Self(rawValue: rawValue & ~member.rawValue)
        return common
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let old = intersection(newMember)
        formUnion(newMember)
        return old.isEmpty ? nil : old
      }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
    }

    """#
}

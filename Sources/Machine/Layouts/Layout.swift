/// How much room a value takes in each of the two register files.
public struct Layout: Hashable, Sendable {
  /// Words of eight bytes: integers, doubles, truth values, tags.
  public let words: Int
  /// References: text, arrays, dictionaries, functions, host values.
  public let refs: Int
  /// Whether its word is 0 or 1, of which an array keeps a byte only; what holds it as a part does not.
  public let isByte: Bool

  @inlinable
  public init(words: Int, refs: Int) {
    self.init(words: words, refs: refs, isByte: false)
  }

  @inlinable
  init(words: Int, refs: Int, isByte: Bool) {
    self.words = words
    self.refs = refs
    self.isByte = isByte
  }

  @inlinable public static var empty: Layout { Layout(words: 0, refs: 0) }
  @inlinable public static var word: Layout { Layout(words: 1, refs: 0) }
  /// A truth value.
  @inlinable public static var byte: Layout { Layout(words: 1, refs: 0, isByte: true) }
  @inlinable public static var reference: Layout { Layout(words: 0, refs: 1) }
  /// An enumeration that contains itself: a tag, then the box with its payload.
  static let boxedEnumeration = Layout(words: 1, refs: 1)

  var bytes: Int { (words + refs) * 8 }
  /// Whether it is a single word, in an array perhaps a byte.
  var isWord: Bool { words == 1 && refs == 0 }
  /// Instructions count a value's parts in eight bits.
  var isTooLarge: Bool { words > 250 || refs > 250 }

  /// One behind the other. Far beyond what fits into a frame it stops growing, so that it cannot overflow.
  @inlinable
  public static func + (a: Layout, b: Layout) -> Layout {
    Layout(words: min(a.words + b.words, 1 << 20), refs: min(a.refs + b.refs, 1 << 20))
  }
}

/// A place in the two register files, or an offset within a value.
public struct Slot: Hashable, Sendable {
  public let word: Int
  public let ref: Int

  @inlinable
  public init(_ word: Int, _ ref: Int) {
    self.word = word
    self.ref = ref
  }

  @inlinable
  public static func + (a: Slot, b: Slot) -> Slot { Slot(a.word + b.word, a.ref + b.ref) }
  @inlinable
  public static func + (a: Slot, b: Layout) -> Slot { Slot(a.word + b.words, a.ref + b.refs) }
}

import Markup

/// The space beside an operator, in mu, and where it stands in its row.
struct OperatorSpacing: Hashable, Sendable {
  enum Position: Hashable, Sendable {
    /// First of several, so that browsers take the prefix form.
    case first
    case elsewhere
  }
  let left: Int
  let right: Int
  let position: Position
}

/// What browsers do by themselves (MathML Core, appendix B), so that attributes say only what differs.
enum OperatorDictionary {
  struct Entry: Hashable, Sendable {
    /// Space at both sides in mu; nil where an attribute should say it in any case.
    let space: Side?
    /// Whether browsers stretch it to the height of its row.
    var isStretchy = false
    /// Whether it stretches as a fence wherever it stands first or last.
    var isFence = false
    /// Whether Firefox, whose dictionary is older than Core's, makes it as large as a sum in displays.
    var isEnlarged = false
    /// Whether it is a sign with a prefix form, which has no space.
    var isSign = false
    /// The element as it is where the browser's space is right, made once.
    fileprivate(set) var leaf: Node?

    /// The space that a browser gives it at a place.
    func space(_ position: OperatorSpacing.Position) -> Side? {
      isSign && position == .first ? Side(left: 0, right: 0) : space
    }
  }

  struct Side: Hashable, Sendable {
    let left: Int
    let right: Int
  }

  static func entry(of text: String) -> Entry {
    if let byte = text.utf8.first, byte < 0x80 { return text.utf8.count == 1 ? plain[Int(byte)] : unknown }
    guard let scalar = text.onlyScalar else { return unknown }
    return entries[scalar.value] ?? unknown
  }

  static func isFence(_ text: String) -> Bool {
    let entry = entry(of: text)
    return entry.isFence && entry.space != nil
  }

  private static let unknown = Entry(space: nil)

  /// The entries of ASCII's characters.
  private static let plain = (0..<128).map { entries[UInt32($0)] ?? unknown }

  private static let entries: [UInt32: Entry] = {
    var table: [UInt32: Entry] = [:]
    for (characters, entry) in groups {
      for scalar in characters.unicodeScalars { table[scalar.value] = entry.withLeaf(scalar) }
    }
    return table
  }()

  private static let groups: [(String, Entry)] = [
    ("+−±∓", Entry(space: Side(left: 4, right: 4), isSign: true)),
    ("()[]{}⌈⌉⌊⌋⟨⟩⟦⟧⟪⟫⟮⟯", Entry(space: Side(left: 0, right: 0), isStretchy: true, isFence: true)),
    ("|‖", Entry(space: nil, isStretchy: true, isFence: true)),
    ("↑↓↕⇑⇓⇕", Entry(space: nil, isStretchy: true)),
    ("⊕⊖⊗⊙⊎", Entry(space: nil, isEnlarged: true)),
    (",;", Entry(space: Side(left: 0, right: 3))),
    ("=<>≠≤≥≈≡∼≃≅∝∈∉⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟹⟺⟼≜≔≪≫", Entry(space: Side(left: 5, right: 5))),
    ("∑∏∐⋂⋃⋁⋀⨁⨂⨀∫∬∭∮", Entry(space: Side(left: 3, right: 3))),
  ]
}

extension OperatorDictionary.Entry {
  fileprivate func withLeaf(_ scalar: Unicode.Scalar) -> OperatorDictionary.Entry {
    var entry = self
    entry.leaf = Node("mo", defaults, [.text(String(scalar))])
    return entry
  }

  /// What keeps an operator its size, where browsers would stretch or enlarge it.
  var defaults: [Attribute] {
    if isStretchy { return [Attribute("stretchy", "false")] }
    return isEnlarged ? [Attribute("largeop", "false")] : []
  }
}

/// Small accidents to a text, the same ones for the same seed: a piece is dropped, doubled, or changes place
/// with another.
struct Mutations {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 | 1
  }

  mutating func mutate(_ text: String) -> String {
    var pieces = Self.pieces(of: text)
    for _ in 0...next(3) where pieces.count > 2 {
      let (i, j) = (next(pieces.count), next(pieces.count))
      switch next(4) {
      case 0: pieces.remove(at: i)
      case 1: pieces.insert(pieces[j], at: i)
      case 2: pieces.swapAt(i, j)
      default: pieces[i] = pieces[j]
      }
    }
    return pieces.joined()
  }

  /// Words, numbers, runs of blanks, and every other character by itself.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var lastKind = -1
    for character in text {
      let kind = character.isLetter || character.isNumber ? 0 : character == " " ? 1 : -1
      if kind >= 0, kind == lastKind {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      lastKind = kind
    }
    return pieces
  }

  /// A number below the bound (xorshift).
  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

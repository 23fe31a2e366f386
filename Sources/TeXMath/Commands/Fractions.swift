import Markup

/// Something over something: fractions and binomials.
struct Fraction: Hashable, Sendable {
  struct Kind: Hashable, Sendable {
    var hasLine = true
    var opening = ""
    var closing = ""
    /// The style that the command forces, or nil for the one around it.
    var style: StyleChange?
  }
  let kind: Kind
  let numerator: MathNode
  let denominator: MathNode
}

enum Fractions {
  static let commands: [String: Command] = [
    "frac": .fraction(Fraction.Kind()),
    "dfrac": .fraction(Fraction.Kind(style: .display)),
    "tfrac": .fraction(Fraction.Kind(style: .text)),
    "cfrac": .continuedFraction,
    "binom": .fraction(binomial(nil)),
    "dbinom": .fraction(binomial(.display)),
    "tbinom": .fraction(binomial(.text)),
  ]

  private static func binomial(_ style: StyleChange?) -> Fraction.Kind {
    Fraction.Kind(hasLine: false, opening: "(", closing: ")", style: style)
  }
}

extension Parser {
  mutating func parseFraction(_ kind: Fraction.Kind, _ command: Token) -> MathNode {
    let isFraction = kind.hasLine
    let top = parseArgument(isFraction ? "its numerator" : "its upper entry", of: command)
    let bottom = parseArgument(isFraction ? "its denominator" : "its lower entry", of: command)
    return .fraction(Fraction(kind: kind, numerator: .wrap(top), denominator: .wrap(bottom)))
  }

  /// `\cfrac[l]{…}{…}`: numerator and denominator in display style.
  mutating func parseContinuedFraction(_ command: Token) -> MathNode {
    _ = readOptionalTokens()
    let top = parseArgument("its numerator", of: command)
    let bottom = parseArgument("its denominator", of: command)
    return .fraction(
      Fraction(
        kind: Fraction.Kind(style: .display), numerator: .style(.display, top),
        denominator: .style(.display, bottom)))
  }
}

extension MathMLBuilder {
  func build(_ fraction: Fraction) -> Node {
    let outer = fraction.kind.style.map { with($0.level) } ?? self
    let inner = outer.with(outer.level == .display ? .text : .script)
    var attributes = fraction.kind.style.map { $0.attributes } ?? []
    if !fraction.kind.hasLine { attributes.append(Attribute("linethickness", "0")) }
    let entries = [inner.element(fraction.numerator), inner.element(fraction.denominator)]
    let bare = Node("mfrac", attributes, entries)
    guard !fraction.kind.opening.isEmpty else { return bare }
    let size = FenceSize(around: MathNode.fraction(fraction).extent(level))
    let fences = [fraction.kind.opening, fraction.kind.closing].map {
      Node("mo", size.attributes, [.text($0)])
    }
    return Node("mrow", [], [fences[0], bare, fences[1]])
  }
}

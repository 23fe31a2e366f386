/// About how far a part reaches above and below the baseline, in ems of the size around it, by the proportions of
/// Latin Modern Math.
///
/// Browsers choose the size of a fence themselves; what they need to be told is how wide it will be (see
/// `FenceSize`), and for that an estimate does.
struct Extent: Hashable, Sendable {
  var ascent: Double
  var depth: Double

  static let letter = Extent(ascent: 0.7, depth: 0.22)
  /// A letter as low as x.
  static let lowLetter = Extent(ascent: 0.45, depth: 0.22)
  static let none = Extent(ascent: 0, depth: 0)
  /// Height of the mathematical axis above the baseline.
  static let axis = 0.25

  var height: Double { ascent + depth }

  /// The height of a fence around it, symmetric to the axis, as TeX chooses it (TeXbook, appendix G, rule 19).
  var fence: Double {
    let half = max(ascent - Extent.axis, depth + Extent.axis)
    return max(half * 2 * 0.901, half * 2 - 0.5)
  }

  func scaled(_ factor: Double) -> Extent { Extent(ascent: ascent * factor, depth: depth * factor) }

  func joined(_ other: Extent) -> Extent {
    Extent(ascent: max(ascent, other.ascent), depth: max(depth, other.depth))
  }

  /// As high as this and centred on the axis.
  static func centered(_ height: Double) -> Extent {
    Extent(ascent: height / 2 + axis, depth: height / 2 - axis)
  }

  /// How much smaller a script is than what it hangs on.
  static let script = 0.71

  static func of(_ nodes: [MathNode], _ level: Level) -> Extent {
    nodes.reduce(.none) { $0.joined($1.extent(level)) }
  }
}

extension MathNode {
  /// About how far the node reaches in formulas of a level.
  func extent(_ level: Level) -> Extent {
    switch self {
    case .symbol, .number, .namedOperator, .text, .space, .modulo: .letter
    case .group(let nodes), .list(let nodes), .font(_, let nodes), .classed(_, let nodes): .of(nodes, level)
    case .phantom(let phantom, let nodes): phantom.keepsHeight ? .of(nodes, level) : .none
    case .style(let change, let nodes): .of(nodes, change.level)
    case .scripts(let scripts): scripts.extent(level)
    case .multiscripts(let scripts): scripts.base.extent(level).joined(Extent(ascent: 0.9, depth: 0.4))
    case .fenced(let fenced): .of(fenced.body, level).joined(.letter)
    case .delimited(let node): .centered(max(1, node.parts.map { Extent.of($0, level).fence }.max() ?? 1))
    case .sizedDelimiter(let delimiter): .centered(delimiter.size.height)
    case .bigOperator(let node): node.extent(level)
    case .fraction(let fraction): fraction.extent(level)
    case .root(let radicand, _): radicand.extent(level).joined(.letter).raised(by: 0.2)
    case .accent(let accent, let base): base.extent(level).raised(by: accent.isUnder ? 0 : 0.25)
    case .brace(let brace, let base):
      brace.isUnder ? base.extent(level).lowered(by: 0.4) : base.extent(level).raised(by: 0.4)
    case .stack(let stack): stack.extent(level)
    case .arrow(let arrow):
      Extent(ascent: arrow.over.isEmpty ? 0.5 : 1.1, depth: arrow.under == nil ? 0 : 0.6)
    case .decoration(.boxed, let nodes): Extent.of(nodes, level).raised(by: 0.35).lowered(by: 0.35)
    case .decoration(_, let nodes): .of(nodes, level)
    case .table(let table): table.extent
    }
  }
}

extension Extent {
  func raised(by more: Double) -> Extent { Extent(ascent: ascent + more, depth: depth) }
  func lowered(by more: Double) -> Extent { Extent(ascent: ascent, depth: depth + more) }
}

extension MathNode {
  /// Whether it is a letter or sign as low as x. Only over a raised baseline it matters.
  fileprivate var isLow: Bool {
    guard case .symbol(let symbol) = self, let scalar = symbol.text.onlyScalar else { return false }
    switch scalar {
    case "a", "c", "e", "g", "m", "n", "o", "p", "q", "r", "s", "u", "v", "w", "x", "y", "z": return true
    case "α", "γ", "ε", "η", "ι", "κ", "μ", "ν", "π", "ρ", "σ", "τ", "υ", "χ", "ω", "∗", "−", "+": return true
    default: return false
    }
  }
}

extension Scripts {
  fileprivate func extent(_ level: Level) -> Extent {
    let base = base?.extent(level) ?? .none
    let sub = subscripted?.extent(.script).scaled(Extent.script)
    let sup = superscripted.map { ($0.isLow ? .lowLetter : $0.extent(.script)).scaled(Extent.script) }
    if usesLimits(level) {
      return base.raised(by: sup.map { $0.height + 0.15 } ?? 0).lowered(by: sub.map { $0.height + 0.15 } ?? 0)
    }
    // How far TeX raises a superscript (TeXbook, appendix G, rule 18c).
    let shift = level == .display ? 0.413 : 0.363
    return Extent(
      ascent: max(base.ascent, sup.map { max(shift, base.ascent - 0.4) + $0.ascent } ?? 0),
      depth: max(base.depth, sub.map { max(0.2, base.depth - 0.05) + $0.depth } ?? 0))
  }
}

extension BigOperator {
  fileprivate func extent(_ level: Level) -> Extent {
    let isIntegral = !takesLimits
    if level == .display { return .centered(isIntegral ? 2.22 : 1.4) }
    return .centered(isIntegral ? 1.11 : 1)
  }
}

extension Fraction {
  fileprivate func extent(_ level: Level) -> Extent {
    let level = kind.style?.level ?? level
    let (inner, scale) = level == .display ? (Level.text, 1) : (.script, level == .text ? Extent.script : 1)
    let top = numerator.extent(inner).scaled(scale)
    let bottom = denominator.extent(inner).scaled(scale)
    let gap = level == .display ? 0.15 : 0.07
    return Extent(ascent: Extent.axis + gap + top.height, depth: gap + bottom.height - Extent.axis)
  }
}

extension Stack {
  fileprivate func extent(_ level: Level) -> Extent {
    let base = base.extent(level)
    let over = over.map { $0.extent(.script).scaled(Extent.script).height + 0.1 } ?? 0
    let under = under.map { $0.extent(.script).scaled(Extent.script).height + 0.1 } ?? 0
    return base.raised(by: over).lowered(by: under)
  }
}

extension Table {
  var extent: Extent {
    let level: Level = look.isDisplay ? .display : look.isSmall ? .script : .text
    let scale = look.isSmall ? Extent.script : 1
    let rows = rows.map { row in
      Extent.of(row.cells.flatMap { $0 }, level).joined(look.rowStrut?.size ?? .letter).height + look.rowGap
    }
    return .centered(rows.reduce(0, +) * scale)
  }
}

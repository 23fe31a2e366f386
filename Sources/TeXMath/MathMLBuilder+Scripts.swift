import Markup

extension MathMLBuilder {
  /// A base with scripts, beside it or above and below.
  func build(_ scripts: Scripts, _ spacing: OperatorSpacing?) -> Node {
    let slant = scripts.subscripted == nil ? nil : scripts.base?.slant
    let builder = slant == nil ? self : withoutSlant
    let base = scripts.base.map { builder.buildBase($0, scripts.placement, spacing) } ?? Node("mrow", [])
    let small = with(.script)
    let names = scripts.usesLimits(level) ? ["munder", "mover", "munderover"] : ["msub", "msup", "msubsup"]
    switch (scripts.subscripted, scripts.superscripted) {
    case (let sub?, nil): return Node(names[0], scripts.lean(level), [base, small.element(sub)])
    case (nil, let sup?): return Node(names[1], [], [base, small.element(sup)])
    case (let sub?, let sup?):
      return Node(names[2], [], [base, small.element(sub), small.superscript(sup, beside: slant)])
    case (nil, nil): return base
    }
  }

  /// A superscript over a subscript stands where the letter leans to.
  private func superscript(_ node: MathNode, beside slant: Slant?) -> Node {
    guard let slant, font.isPlain else { return element(node) }
    return Node("mrow", [], [slant.scriptSpace] + row([node]))
  }

  private func buildBase(_ base: MathNode, _ placement: Scripts.Placement, _ spacing: OperatorSpacing?)
    -> Node
  {
    if case .bigOperator(let bigOperator) = base {
      return build(bigOperator, spacing, forcedLimits: placement == .limits)
    }
    // Chromium stretches no operator that is a base itself: `\big|_{x=0}`.
    if case .sizedDelimiter = base { return Node("mrow", [], [element([base], spacing)]) }
    return element([base], spacing)
  }
}

extension Scripts {
  /// A class for a lone subscript beside a tall integral sign. It stands under the sign's lean, and browsers leave that
  /// much room behind it.
  fileprivate func lean(_ level: Level) -> [Attribute] {
    guard level == .display, case .bigOperator(let bigOperator) = base else { return [] }
    return bigOperator.takesLimits || usesLimits(level) ? [] : [.class("tex-lean")]
  }

  /// Whether they stand above and below their base.
  func usesLimits(_ level: Level) -> Bool {
    switch placement {
    case .limits: true
    case .noLimits: false
    case .automatic:
      switch base?.takesLimits ?? .never {
      case .always: true
      case .inDisplay: level == .display
      case .never: false
      }
    }
  }
}

import Markup

extension MathMLBuilder {
  /// A base with scripts, beside it or above and below.
  func build(_ scripts: Scripts, _ spacing: OperatorSpacing?) -> Node {
    let base = scripts.base.map { buildBase($0, scripts.placement, spacing) } ?? Node("mrow", [])
    let small = with(.script)
    let names = usesLimits(scripts) ? ["munder", "mover", "munderover"] : ["msub", "msup", "msubsup"]
    switch (scripts.subscripted, scripts.superscripted) {
    case (let sub?, nil): return Node(names[0], [], [base, small.element(sub)])
    case (nil, let sup?): return Node(names[1], [], [base, small.element(sup)])
    case (let sub?, let sup?): return Node(names[2], [], [base, small.element(sub), small.element(sup)])
    case (nil, nil): return base
    }
  }

  private func buildBase(_ base: MathNode, _ placement: Scripts.Placement, _ spacing: OperatorSpacing?)
    -> Node
  {
    if case .bigOperator(let bigOperator) = base {
      return build(bigOperator, spacing, forcedLimits: placement == .limits)
    }
    return element([base], spacing)
  }

  private func usesLimits(_ scripts: Scripts) -> Bool {
    switch scripts.placement {
    case .limits: true
    case .noLimits: false
    case .automatic:
      switch scripts.base?.takesLimits ?? .never {
      case .always: true
      case .inDisplay: level == .display
      case .never: false
      }
    }
  }
}

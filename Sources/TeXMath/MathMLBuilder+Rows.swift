import Markup

extension MathMLBuilder {
  /// The children of a row, with TeX's space between them; `strut` goes in front and has none.
  func row(_ nodes: [MathNode], after start: RowStart = .nothing, strut: Node? = nil) -> [Node] {
    let items = mergeWords(withoutCorrections(MathMLBuilder.flatten(nodes)))
    var children = strut.map { [$0] } ?? []
    if items.count == 1, start != .emptyAtom { return children + [build(items[0], alone(items[0]))] }
    let neighbours = Neighbours(items, after: start.atomClass, level)
    children.reserveCapacity(items.count + children.count)
    for index in items.indices { append(items, at: index, neighbours, start, to: &children) }
    return children
  }

  /// A lone operator stands without space.
  private func alone(_ node: MathNode) -> OperatorSpacing? {
    node.carriesSpace && !isFence(node) ? OperatorSpacing(left: 0, right: 0, position: .elsewhere) : nil
  }

  private func isFence(_ node: MathNode) -> Bool {
    guard case .symbol(let symbol) = node else { return false }
    return OperatorDictionary.isFence(symbol.text)
  }

  private func append(
    _ items: [MathNode], at index: Int, _ neighbours: Neighbours, _ start: RowStart, to children: inout [Node]
  ) {
    guard let own = neighbours.classes(index) else {
      children.append(build(items[index], nil))
      return
    }
    let (before, next) = (neighbours.before(index), neighbours.next(index))
    let left = before.map { space($0.atomClass, own.left) } ?? 0
    let right = next.map { space(own.right, $0.atomClass) } ?? 0
    let (ownWeight, nextWeight) = (neighbours.weight(index), next?.weight ?? 0)
    guard ownWeight > 0 else {
      children.append(build(items[index], nil))
      if items[index].isFunctionName, let next { appendApplication(to: next.atomClass, &children) }
      if right > 0, nextWeight == 0 { children.append(Leaves.spaces[right]) }
      return
    }
    let spacing = OperatorSpacing(
      left: (before?.weight ?? 0) >= ownWeight ? 0 : left, right: nextWeight > ownWeight ? 0 : right,
      position: children.isEmpty && start != .fence && items.count > 1 ? .first : .elsewhere)
    children.append(build(items[index], spacing))
  }

  private func space(_ left: AtomClass, _ right: AtomClass) -> Int {
    AtomClass.space(left, right, inScript: level == .script)
  }

  /// U+2061 between a function's name and what it applies to, for screen readers.
  private func appendApplication(to next: AtomClass, _ children: inout [Node]) {
    switch next {
    case .ordinary, .operation, .opening, .inner: children.append(Node.mo("\u{2061}"))
    case .binary, .relation, .closing, .punctuation: break
    }
  }

  /// Without the `\!` of `f\!\left(x\right)`, which takes away a space that TeX puts there and we do not.
  private func withoutCorrections(_ nodes: [MathNode]) -> [MathNode] {
    guard nodes.contains(where: { $0.isThinStepBack }) else { return nodes }
    return nodes.indices.filter { !isCorrection(nodes, at: $0) }.map { nodes[$0] }
  }

  private func isCorrection(_ nodes: [MathNode], at index: Int) -> Bool {
    guard index > 0, index + 1 < nodes.count, nodes[index].isThinStepBack, nodes[index + 1].opensTallFence,
      !nodes[index - 1].hasLimits(level)
    else { return false }
    switch nodes[index - 1].classes?.right {
    case .ordinary, .operation, .closing: return true
    case .binary, .relation, .opening, .punctuation, .inner, nil: return false
    }
  }

  /// Lists in lists as one list.
  private static func flatten(_ nodes: [MathNode]) -> [MathNode] {
    guard nodes.contains(where: { if case .list = $0 { true } else { false } }) else { return nodes }
    return nodes.flatMap { node in
      if case .list(let inner) = node { return flatten(inner) }
      return [node]
    }
  }
}

extension MathNode {
  fileprivate var isThinStepBack: Bool {
    if case .space(let length) = self { length.backwards == 3 } else { false }
  }

  /// Whether it is an operator with scripts above and below, which may be wider than itself and touch a tall fence.
  fileprivate func hasLimits(_ level: Level) -> Bool {
    guard case .scripts(let scripts) = self else { return false }
    return scripts.usesLimits(level) && classes?.right == .operation
  }

  /// `\left(…\right)`, with or without scripts.
  fileprivate var opensTallFence: Bool {
    switch self {
    case .delimited(let node): !node.beginsWithBar
    case .scripts(let scripts): scripts.base?.opensTallFence ?? false
    default: false
    }
  }
}

/// What stands before a row.
enum RowStart: Hashable, Sendable {
  case nothing
  /// An ordinary atom without ink, as before the right sides of an alignment.
  case emptyAtom
  /// A fence, in the same row of MathML.
  case fence

  fileprivate var atomClass: AtomClass? {
    switch self {
    case .nothing: nil
    case .emptyAtom: .ordinary
    case .fence: .opening
    }
  }
}

/// What each node of a row has beside it, once spaces and other transparent nodes are passed over.
private struct Neighbours {
  private var places: [Place] = []
  private let after: AtomClass?

  private struct Place {
    /// nil for what is transparent.
    var classes: (left: AtomClass, right: AtomClass)?
    /// Of two neighbours the heavier one carries the space between them, the left one of equals; what weighs
    /// nothing carries none. Relations have space by nature, fences do not, so this saves attributes.
    let weight: Int
    /// The nearest node on either side that is not transparent, or -1.
    let previous: Int
    var next = -1
  }

  /// `after` is the class of what stands before the row.
  init(_ items: [MathNode], after: AtomClass?, _ level: Level) {
    self.after = after
    places.reserveCapacity(items.count)
    var last = -1
    for (index, item) in items.enumerated() {
      var classes = item.classes
      if last >= 0, item.opensTallFence, items[last].hasLimits(level) { classes?.left = .inner }
      let weight = classes.map { item.carriesSpace ? Neighbours.weight($0.left) : 0 } ?? 0
      places.append(Place(classes: classes, weight: weight, previous: last))
      guard classes != nil else { continue }
      for waiting in max(last, 0)..<index { places[waiting].next = index }
      last = index
    }
    makeLoneOperatorsOrdinary()
  }

  func classes(_ index: Int) -> (left: AtomClass, right: AtomClass)? { places[index].classes }
  func weight(_ index: Int) -> Int { places[index].weight }

  /// What stands before a node; nil at the start.
  func before(_ index: Int) -> (atomClass: AtomClass, weight: Int)? {
    let found = places[index].previous
    guard found >= 0, let own = places[found].classes else { return after.map { ($0, 0) } }
    return (own.right, places[found].weight)
  }

  /// What stands after a node; nil at the end.
  func next(_ index: Int) -> (atomClass: AtomClass, weight: Int)? {
    let found = places[index].next
    guard found >= 0, let own = places[found].classes else { return nil }
    return (own.left, places[found].weight)
  }

  private static func weight(_ atomClass: AtomClass) -> Int {
    switch atomClass {
    case .binary, .relation: 3
    case .operation, .punctuation: 2
    case .ordinary, .opening, .closing, .inner: 1
    }
  }

  /// Binary operators that have one operand are ordinary (TeXbook, appendix G, rules 5 and 6).
  private mutating func makeLoneOperatorsOrdinary() {
    var previous = after
    var previousIndex: Int?
    for index in places.indices {
      guard var own = places[index].classes else { continue }
      if own.left == .binary, AtomClass.makesSignUnary(previous) { own = (.ordinary, .ordinary) }
      if AtomClass.endsOperand(own.left), previous == .binary, let previousIndex {
        places[previousIndex].classes = (.ordinary, .ordinary)
      }
      places[index].classes = own
      previous = own.right
      previousIndex = index
    }
    if previous == .binary, let previousIndex { places[previousIndex].classes = (.ordinary, .ordinary) }
  }
}

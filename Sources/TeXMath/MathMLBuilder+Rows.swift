import Markup

extension MathMLBuilder {
  /// The children of a row, with TeX's space between them. `after` is the class of what stands before.
  func row(_ nodes: [MathNode], after: AtomClass? = nil) -> [Node] {
    let items = mergeWords(MathMLBuilder.flatten(nodes))
    if items.count == 1, after == nil { return [build(items[0], alone(items[0]))] }
    let classes = MathMLBuilder.classes(of: items, after: after)
    var children: [Node] = []
    children.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      append(item, at: index, items, classes, after, to: &children)
    }
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
    _ item: MathNode, at index: Int, _ items: [MathNode], _ classes: [Classes?], _ after: AtomClass?,
    to children: inout [Node]
  ) {
    guard let own = classes[index] else {
      children.append(build(item, nil))
      return
    }
    let before = classes[..<index].last { $0 != nil }??.right ?? after
    let nextIndex = classes[(index + 1)...].firstIndex { $0 != nil }
    let left = before.map { space($0, own.left) } ?? 0
    let right = nextIndex.flatMap { classes[$0] }.map { space(own.right, $0.left) } ?? 0
    let beforeWeight = before == nil ? 0 : weight(items[..<index].last { $0.classes != nil })
    let ownWeight = weight(item)
    let nextWeight = nextIndex.map { weight(items[$0]) } ?? 0
    guard ownWeight > 0 else {
      children.append(build(item, nil))
      appendApplication(item, next: nextIndex.map { items[$0] }, to: &children)
      if right > 0, nextWeight == 0 { children.append(Node.mspace(.mu(Double(right)))) }
      return
    }
    let spacing = OperatorSpacing(
      left: beforeWeight >= ownWeight ? 0 : left, right: nextWeight > ownWeight ? 0 : right,
      position: children.isEmpty && items.count > 1 ? .first : .elsewhere)
    children.append(build(item, spacing))
  }

  /// Of two neighbours the heavier one carries the space between them, the left one of equals; what weighs
  /// nothing carries none. Relations have space by nature, fences do not, so this saves attributes.
  private func weight(_ node: MathNode?) -> Int {
    guard let node, node.carriesSpace, let atomClass = node.classes?.left else { return 0 }
    switch atomClass {
    case .binary, .relation: return 3
    case .operation, .punctuation: return 2
    case .ordinary, .opening, .closing, .inner: return 1
    }
  }

  private func space(_ left: AtomClass, _ right: AtomClass) -> Int {
    AtomClass.space(left, right, inScript: level == .script)
  }

  /// U+2061 between a function's name and what it applies to, for screen readers.
  private func appendApplication(_ item: MathNode, next: MathNode?, to children: inout [Node]) {
    guard item.isFunctionName, let next, let nextClass = next.classes?.left else { return }
    switch nextClass {
    case .ordinary, .operation, .opening, .inner: children.append(Node.mo("\u{2061}"))
    case .binary, .relation, .closing, .punctuation: break
    }
  }

  // MARK: Classes

  typealias Classes = (left: AtomClass, right: AtomClass)

  /// The classes of a row's nodes, with binary operators that have one operand made ordinary (TeXbook,
  /// appendix G, rules 5 and 6).
  private static func classes(of items: [MathNode], after: AtomClass?) -> [Classes?] {
    var result: [Classes?] = items.map { $0.classes }
    var previous = after
    var previousIndex: Int?
    for index in result.indices {
      guard var own = result[index] else { continue }
      if own.left == .binary, AtomClass.makesSignUnary(previous) { own = (.ordinary, .ordinary) }
      if AtomClass.endsOperand(own.left), previous == .binary, let previousIndex {
        result[previousIndex] = (.ordinary, .ordinary)
      }
      result[index] = own
      previous = own.right
      previousIndex = index
    }
    if previous == .binary, let previousIndex { result[previousIndex] = (.ordinary, .ordinary) }
    return result
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

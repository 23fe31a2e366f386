/// The operators in scope: fixities and precedence groups, Swift's own to begin with.
///
/// Libraries and cells add theirs; a later declaration of a name replaces the earlier one.
public struct OperatorTable: Sendable {
  /// The most groups that a table holds, so that a set of them fits one word.
  public static let groupLimit = 64

  private(set) var groups: [Group] = []
  private var infixGroups: [String: Int] = [:]
  private var prefixNames: Set<String> = []
  private var postfixNames: Set<String> = []

  struct Group: Sendable {
    let name: String
    let associativity: Associativity
    let isAssignment: Bool
    let higherThan: [String]
    let lowerThan: [String]
    /// The groups that bind less tightly, one bit each.
    var below: UInt64 = 0
  }

  /// Swift's standard operators.
  public init() {
    addStandardGroups()
    addStandardOperators()
  }

  /// The number of the group of an infix operator; nil where there is none.
  func infixGroup(_ name: String) -> Int? { infixGroups[name] }
  func isPrefix(_ name: String) -> Bool { prefixNames.contains(name) }
  func isPostfix(_ name: String) -> Bool { postfixNames.contains(name) }
  func declares(_ name: String, _ fixity: OperatorSyntax.Fixity) -> Bool {
    switch fixity {
    case .prefix: isPrefix(name)
    case .postfix: isPostfix(name)
    case .infix: infixGroup(name) != nil
    }
  }
  func group(named name: String) -> Int? { groups.firstIndex { $0.name == name } }
  func isHigher(_ a: Int, than b: Int) -> Bool { groups[a].below & (1 << UInt64(b)) != 0 }

  /// Names for suggestions, in a fixed order.
  var infixNames: [String] { infixGroups.keys.sorted() }
  var prefixOperatorNames: [String] { prefixNames.sorted() }
  var groupNames: [String] { groups.map { $0.name } }

  /// Adds or replaces a group; false where the table is full.
  @discardableResult
  public mutating func add(_ group: PrecedenceGroupSyntax) -> Bool {
    add(
      Group(
        name: group.name.text, associativity: group.associativity, isAssignment: group.isAssignment,
        higherThan: group.higherThan.map { $0.text }, lowerThan: group.lowerThan.map { $0.text }))
  }

  /// Adds an operator; an infix one of an unknown group is given the default group.
  public mutating func add(_ declaration: OperatorSyntax) {
    let name = declaration.name.text
    switch declaration.fixity {
    case .prefix: prefixNames.insert(name)
    case .postfix: postfixNames.insert(name)
    case .infix:
      infixGroups[name] =
        declaration.group.flatMap { group(named: $0.text) } ?? group(named: "DefaultPrecedence")
    }
  }

  /// Adds what another table has beyond this one.
  mutating func add(_ other: OperatorTable) {
    for group in other.groups where self.group(named: group.name) == nil { _ = add(group) }
    for (name, group) in other.infixGroups where infixGroups[name] == nil {
      infixGroups[name] = self.group(named: other.groups[group].name)
    }
    prefixNames.formUnion(other.prefixNames)
    postfixNames.formUnion(other.postfixNames)
  }

  private mutating func add(_ group: Group) -> Bool {
    if let index = self.group(named: group.name) {
      groups[index] = group
    } else {
      guard groups.count < Self.groupLimit else { return false }
      groups.append(group)
    }
    relate()
    return true
  }

  /// Follows `higherThan` and `lowerThan` to all that they imply.
  private mutating func relate() {
    for index in groups.indices { groups[index].below = 0 }
    for (index, group) in groups.enumerated() {
      for lower in group.higherThan.compactMap(self.group(named:)) {
        groups[index].below |= 1 << UInt64(lower)
      }
      for higher in group.lowerThan.compactMap(self.group(named:)) {
        groups[higher].below |= 1 << UInt64(index)
      }
    }
    for middle in groups.indices {
      for index in groups.indices where isHigher(index, than: middle) {
        groups[index].below |= groups[middle].below
      }
    }
  }

  private mutating func addStandardGroups() {
    let groups: [(name: String, associativity: Associativity, lower: [String])] = [
      ("AssignmentPrecedence", .right, []),
      ("FunctionArrowPrecedence", .right, ["AssignmentPrecedence"]),
      ("TernaryPrecedence", .right, ["FunctionArrowPrecedence"]),
      ("DefaultPrecedence", .none, ["TernaryPrecedence"]),
      ("LogicalDisjunctionPrecedence", .left, ["TernaryPrecedence"]),
      ("LogicalConjunctionPrecedence", .left, ["LogicalDisjunctionPrecedence"]),
      ("ComparisonPrecedence", .none, ["LogicalConjunctionPrecedence"]),
      ("NilCoalescingPrecedence", .right, ["ComparisonPrecedence"]),
      ("CastingPrecedence", .none, ["NilCoalescingPrecedence"]),
      ("RangeFormationPrecedence", .none, ["CastingPrecedence"]),
      ("AdditionPrecedence", .left, ["RangeFormationPrecedence"]),
      ("MultiplicationPrecedence", .left, ["AdditionPrecedence"]),
      ("BitwiseShiftPrecedence", .none, ["MultiplicationPrecedence"]),
    ]
    self.groups = groups.map {
      Group(
        name: $0.name, associativity: $0.associativity, isAssignment: $0.name == "AssignmentPrecedence",
        higherThan: $0.lower, lowerThan: [])
    }
    relate()
  }

  private mutating func addStandardOperators() {
    let operators: [(group: String, names: [String])] = [
      ("BitwiseShiftPrecedence", ["<<", ">>", "&<<", "&>>"]),
      ("MultiplicationPrecedence", ["*", "&*", "/", "%", "&"]),
      ("AdditionPrecedence", ["+", "&+", "-", "&-", "|", "^"]),
      ("RangeFormationPrecedence", ["...", "..<"]),
      ("NilCoalescingPrecedence", ["??"]),
      ("ComparisonPrecedence", ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~="]),
      ("LogicalConjunctionPrecedence", ["&&"]),
      ("LogicalDisjunctionPrecedence", ["||"]),
      (
        "AssignmentPrecedence",
        ["+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "|=", "^=", "&+=", "&-=", "&*=", "&<<=", "&>>="]
      ),
    ]
    for (group, names) in operators {
      for name in names { infixGroups[name] = self.group(named: group) }
    }
    prefixNames = ["!", "~", "+", "-", "...", "..<"]
    postfixNames = ["..."]
  }
}

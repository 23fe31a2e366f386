/// The members of a type by base name, static ones included, extensions merged. They are made when their name is
/// first asked for.
final class MemberTable {
  @exclusivity(unchecked) private var made: [String: [Member]] = [:]
  /// Those of other names than the ones that are made.
  @exclusivity(unchecked) private var waiting: [String: [Lazy<Member>]] = [:]
  @exclusivity(unchecked) private var underWay: [String: [Lazy<Member>]] = [:]
  /// Add members when somebody first asks for any.
  @exclusivity(unchecked) private var fillers: [() -> Void] = []
  private var added = 0

  /// How many members have been added.
  var count: Int {
    fill()
    return added
  }

  /// Whether members are being made, so that some names lack some.
  var isBusy: Bool { !underWay.isEmpty }

  /// In order of declaration; nil where no member has the name.
  subscript(name: String) -> [Member]? {
    fill()
    if !underWay.isEmpty, let busy = underWay[name] {
      return (made[name] ?? []) + busy.compactMap { $0.value }
    }
    if let members = made[name] { return members }
    // Making them may add more.
    while !waiting.isEmpty, let members = waiting.removeValue(forKey: name) {
      underWay[name] = members
      let found = members.compactMap { $0.value }
      underWay[name] = nil
      made[name, default: []] += found
    }
    return made[name]
  }

  /// In no particular order.
  var names: [String] {
    fill()
    return Array(made.keys) + waiting.keys
  }

  func add(_ name: String, _ member: Member) {
    if waiting[name] != nil { return add(name, later: Lazy<Member>(made: member)) }
    added += 1
    made[name, default: []].append(member)
  }

  func add(_ name: String, later member: Lazy<Member>) {
    added += 1
    let before = made.removeValue(forKey: name) ?? []
    waiting[name, default: before.map { Lazy<Member>(made: $0) }].append(member)
  }

  /// Leaves the adding of members until somebody asks for any.
  func fillLater(_ fill: @escaping () -> Void) { fillers.append(fill) }

  func fill() {
    while !fillers.isEmpty {
      let waiting = fillers
      fillers = []
      for fill in waiting { fill() }
    }
  }
}

/// The members of a type by base name, static ones included, extensions merged. They are made when their name is
/// first asked for.
final class MemberTable {
  private var made: [String: [Member]] = [:]
  /// What comes behind those that are made.
  private var waiting: [String: [Lazy<Member>]] = [:]
  private var underWay: [String: [Lazy<Member>]] = [:]
  /// How many members have been added.
  private(set) var count = 0
  /// Whether members are being made, so that some names lack some.
  var isBusy: Bool { !underWay.isEmpty }

  /// In order of declaration; nil where no member has the name.
  subscript(name: String) -> [Member]? {
    if !underWay.isEmpty, let busy = underWay[name] {
      return (made[name] ?? []) + busy.compactMap { $0.value }
    }
    if !waiting.isEmpty, let members = waiting.removeValue(forKey: name) {
      underWay[name] = members
      let found = members.compactMap { $0.value }
      underWay[name] = nil
      made[name, default: []] += found
    }
    return made[name]
  }

  /// In no particular order.
  var names: [String] { Array(made.keys) + waiting.keys.filter { made[$0] == nil } }

  func add(_ name: String, _ member: Member) {
    if waiting[name] != nil { return add(name, later: Lazy<Member>(made: member)) }
    count += 1
    made[name, default: []].append(member)
  }

  func add(_ name: String, later member: Lazy<Member>) {
    count += 1
    waiting[name, default: []].append(member)
  }
}

/// The members of a type by base name, static ones included, extensions merged. What a library declares is made
/// when its name is first asked for.
final class MemberTable {
  private var made: [String: [Member]] = [:]
  /// What comes behind those that are made.
  private var waiting: [String: [Lazy<Member?>]] = [:]

  /// In order of declaration; nil where no member has the name.
  subscript(name: String) -> [Member]? {
    if !waiting.isEmpty, let members = waiting.removeValue(forKey: name) {
      made[name, default: []] += members.compactMap { $0.value }
    }
    return made[name]
  }

  /// In no particular order.
  var names: [String] { Array(made.keys) + waiting.keys.filter { made[$0] == nil } }

  func add(_ name: String, _ member: Member) {
    if waiting[name] != nil { return add(name, later: Lazy<Member?>(made: member)) }
    made[name, default: []].append(member)
  }

  func add(_ name: String, later member: Lazy<Member?>) {
    waiting[name, default: []].append(member)
  }
}

/// A value that is made when it is first asked for.
final class Lazy<Value> {
  private var state: State

  private enum State {
    case waiting(() -> Value)
    case made(Value)
  }

  init(_ make: @escaping () -> Value) {
    state = .waiting(make)
  }

  init(made value: Value) {
    state = .made(value)
  }

  var value: Value {
    switch state {
    case .made(let value): return value
    case .waiting(let make):
      let value = make()
      state = .made(value)
      return value
    }
  }
}

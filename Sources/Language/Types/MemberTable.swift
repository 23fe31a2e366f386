/// The members of a type by base name, static ones included, extensions merged. What a library declares is made
/// when its name is first asked for.
final class MemberTable {
  private var slots: [String: Slot] = [:]

  private enum Slot {
    case made([Member])
    case waiting([Lazy<Member?>])
  }

  /// In order of declaration; nil where no member has the name.
  subscript(name: String) -> [Member]? {
    switch slots[name] {
    case .made(let members)?: return members
    case .waiting(let waiting)?:
      let members = waiting.compactMap(\.value)
      slots[name] = .made(members)
      return members
    case nil: return nil
    }
  }

  /// In no particular order.
  var names: [String] { Array(slots.keys) }

  func add(_ name: String, _ member: Member) {
    switch slots[name] {
    case .made(let members)?: slots[name] = .made(members + [member])
    case .waiting(let waiting)?: slots[name] = .waiting(waiting + [Lazy<Member?>(made: member)])
    case nil: slots[name] = .made([member])
    }
  }

  func add(_ name: String, later member: Lazy<Member?>) {
    switch slots[name] {
    case .made(let members)?: slots[name] = .waiting(members.map { Lazy(made: $0) } + [member])
    case .waiting(let waiting)?: slots[name] = .waiting(waiting + [member])
    case nil: slots[name] = .waiting([member])
    }
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

/// Values by name. While there are few, as in most scopes, they are looked for one after another: that is faster than
/// hashing, and needs no hash table.
struct NameTable<Value> {
  private var few: [(name: String, value: Value)] = []
  private var many: [String: Value] = [:]
  private static var limit: Int { 8 }

  subscript(name: String) -> Value? {
    get {
      if !many.isEmpty { return many[name] }
      for index in few.indices where few[index].name == name { return few[index].value }
      return nil
    }
    set {
      if !many.isEmpty || few.count == Self.limit { return setAmongMany(name, newValue) }
      let index = few.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): few[index].value = value
      case (let index?, nil): few.remove(at: index)
      case (nil, let value?): few.append((name, value))
      case (nil, nil): return
      }
    }
  }

  private mutating func setAmongMany(_ name: String, _ value: Value?) {
    for entry in few { many[entry.name] = entry.value }
    few = []
    many[name] = value
  }

  var isEmpty: Bool { few.isEmpty && many.isEmpty }
  /// In no particular order.
  var names: [String] { few.map { $0.name } + many.keys }
  var values: [Value] { few.map { $0.value } + many.values }
}

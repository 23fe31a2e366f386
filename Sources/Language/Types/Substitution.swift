/// What each generic parameter stands for. There are few at a time, so they are looked through one by one.
public struct Substitution: ExpressibleByDictionaryLiteral {
  private var entries: [(parameter: GenericParameter, type: Type)]

  public init(dictionaryLiteral entries: (GenericParameter, Type)...) {
    self.entries = []
    for (parameter, type) in entries { self[parameter] = type }
  }

  /// Each parameter with the type beside it, the first of equal parameters; what has no partner is left out.
  public init(pairing parameters: [GenericParameter], _ types: some Collection<Type>) {
    entries = []
    entries.reserveCapacity(min(parameters.count, types.count))
    for (parameter, type) in zip(parameters, types) where self[parameter] == nil {
      entries.append((parameter, type))
    }
  }

  /// Parameters of which no two are equal, each with a type of its own.
  init(of parameters: [GenericParameter], as type: (GenericParameter) -> Type) {
    entries = parameters.map { ($0, type($0)) }
  }

  public var isEmpty: Bool { entries.isEmpty }

  public subscript(parameter: GenericParameter) -> Type? {
    get {
      for index in entries.indices where entries[index].parameter === parameter { return entries[index].type }
      return nil
    }
    set {
      let index = entries.firstIndex { $0.parameter === parameter }
      switch (index, newValue) {
      case (let index?, let type?): entries[index].type = type
      case (let index?, nil): entries.remove(at: index)
      case (nil, let type?): entries.append((parameter, type))
      case (nil, nil): return
      }
    }
  }
}

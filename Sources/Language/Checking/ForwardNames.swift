import Diagnostics

/// The variables that stand below the local function in which a name is looked up. As in Swift one of those is meant only
/// where no variable above the function has the name, and before what is declared outside of all functions.
struct ForwardNames {
  /// Where the outermost local function begins that has been left.
  private var start = Int.max
  /// The innermost variable that stands further down.
  private(set) var variable: Variable?

  /// Goes on outside of a scope.
  mutating func leave(_ scope: Scope) {
    if case .function(let context) = scope.kind, let function = context.function {
      start = function.span.start
    }
  }

  /// Whether a variable stands further down, so that others are looked for.
  mutating func passes(_ found: Variable) -> Bool {
    guard start < found.span.start, found.storage == .local else { return false }
    variable = variable ?? found
    return true
  }
}

extension Scope {
  /// Whether it belongs to a function, or to a block outside of functions.
  var isLocal: Bool {
    switch kind {
    case .function, .block, .guarded: !isTop
    case .top, .type: false
    }
  }

  /// Notes with the lists of statements around a closure that it has taken a name from outside of all functions. Swift
  /// looks for a variable of that name further down in these lists first.
  func noteForeign(_ name: Identifier, meaning: NameMeaning) {
    guard !meaning.isLocal else { return }
    var lists: [Scope] = []
    var isOutside = false
    var level: Scope? = self
    search: while let current = level, current.isLocal {
      switch current.kind {
      case .function(let context) where context.function != nil: break search
      case .function: isOutside = true
      // A function is known in the whole list.
      case .block where isOutside && current[name.text] != nil: return
      case .block where isOutside: lists.append(current)
      case .top, .type, .block, .guarded: break
      }
      level = current.parent
    }
    for list in lists { list.takenByClosures[name.text] = name.span }
  }
}

extension NameMeaning {
  fileprivate var isLocal: Bool {
    switch self {
    case .variable(let variable): variable.storage == .local
    case .candidates: false
    case .type, .unknown: true
    }
  }
}

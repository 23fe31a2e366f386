import Diagnostics

/// What a name in a cell stands for, for colouring.
public enum NameKind: Sendable {
  case type
  case function
  case parameter
  /// A stored or computed property, a tuple's element, an enumeration's case.
  case property
}

/// A name where it is written.
public struct NamedPlace: Sendable {
  public let span: SourceSpan
  public let kind: NameKind
}

extension Session {
  /// Remembers what a name of the cell has proved to be.
  func note(_ span: SourceSpan, _ kind: NameKind) {
    if libraryDepth == 0 { names.append(NamedPlace(span: span, kind: kind)) }
  }

  func note(_ name: SourceSpan, _ candidate: Candidate) {
    switch candidate.kind {
    case .function(let declaration): note(name, declaration.name == "init" ? .type : .function)
    case .unapplied: note(name, .function)
    case .field, .tupleElement, .enumCase: note(name, .property)
    case .property(let property): if property.getter.owner != nil { note(name, .property) }
    case .variable(let variable): if variable.isParameter { note(name, .parameter) }
    case .type: note(name, .type)
    case .subscripted: return
    }
  }

  /// The names of the cell that has been checked.
  func takeNames() -> [NamedPlace] {
    defer { names = [] }
    return names
  }
}

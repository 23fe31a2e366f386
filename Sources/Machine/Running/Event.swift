import Diagnostics

/// Something that a cell produced, in the order in which it happened.
public enum Event {
  /// Printed text; neighbours are joined.
  case text(String)
  /// A value that stood alone at the end of a cell.
  case value(ShownValue, SourceSpan)
  /// What a host function left for the runner, with the place of its call.
  case record(Object, SourceSpan)
}

public enum ShownValue {
  case described(String)
  case host(AnyHostObject)
}

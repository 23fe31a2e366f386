import Diagnostics

/// What stopped a run, as facts.
public enum Trap: Error, Hashable, Sendable {
  case integerOverflow(operation: String, Int64, Int64)
  case divisionByZero(Int64)
  case shiftOverflow(Int64)
  case indexOutOfRange(index: Int64, count: Int64)
  case rangeBounds(lower: Int64, upper: Int64)
  case emptyCollection(operation: String)
  case negativeCount(Int64)
  case nilUnwrapped
  case conversion(Double)
  case cast(to: String)
  case duplicateKey(String)
  case precondition(String)
  case assertion(String)
  case fatalError(String)
  case uncaughtError(String)
  /// A function came to its end without a value.
  case missingReturn
  /// A value was used while a waiting call holds it to change it, or before it was first set.
  case overlappingAccess
  /// A value was lost when an earlier cell stopped in the middle of changing it.
  case lostValue
  /// A host function's own objection.
  case host(String)
  case steps(limit: Int64)
  case memory(limit: Int)
  case depth(limit: Int)
  case output(limit: Int)
  case interrupted
}

extension Trap {
  /// One sentence without a full stop.
  public var message: String {
    switch self {
    case .integerOverflow(let operation, let a, let b) where operation == "-" && a == 0:
      return "integer overflow: -(\(b)) does not fit in Int"
    case .integerOverflow(let operation, let a, let b):
      return "integer overflow: \(a) \(operation) \(b) does not fit in Int"
    case .divisionByZero(let value): return "division of \(value) by zero"
    case .shiftOverflow(let distance): return "shift by \(distance) is out of range"
    case .indexOutOfRange(let index, let count):
      return count == 0
        ? "index \(index) is out of range: the array is empty"
        : "index \(index) is out of range: the array has \(count) \(count == 1 ? "element" : "elements")"
    case .rangeBounds(let lower, let upper):
      return "Range requires lowerBound <= upperBound, but \(lower) > \(upper)"
    case .emptyCollection(let operation): return "\(operation) of an empty collection"
    case .negativeCount(let count): return "a count must not be negative: \(count)"
    case .nilUnwrapped: return "nil was unwrapped with !"
    case .conversion(let value): return "\(spelled(value)) does not fit in Int"
    case .cast(let type): return "the value is not of type '\(type)'"
    case .duplicateKey(let key): return "the dictionary has the key \(key) twice"
    case .precondition(let text): return text.isEmpty ? "precondition failed" : "precondition failed: \(text)"
    case .assertion(let text): return text.isEmpty ? "assertion failed" : "assertion failed: \(text)"
    case .fatalError(let text): return text.isEmpty ? "fatal error" : "fatal error: \(text)"
    case .uncaughtError(let error): return "an error was thrown and not caught: \(error)"
    case .missingReturn: return "the function came to its end without a value"
    case .overlappingAccess:
      return "overlapping accesses: this value is being changed by a call that waits, or has not been set yet"
    case .lostValue: return "this value was lost when an earlier cell stopped while changing it"
    case .host(let text): return text
    case .steps(let limit): return "stopped after \(limit) steps"
    case .memory(let limit): return "the values need more than \(limit >> 20) MiB of memory"
    case .depth(let limit): return "more than \(limit) calls wait for one another: the recursion does not end"
    case .output(let limit): return "more than \(limit >> 10) KiB of output"
    case .interrupted: return "interrupted"
    }
  }
}

/// A trap with its place.
public struct TrapReport: Sendable {
  public let trap: Trap
  /// Where it happened; inside a library function that may be in the library's text.
  public let span: SourceSpan
  /// The functions that were running, the innermost first, and where each was called.
  public let path: [Call]

  public struct Call: Sendable {
    public let function: String
    public let span: SourceSpan
  }

  /// The innermost place in a file that satisfies the test: the author's own line.
  public func span(where isOwn: (FileID) -> Bool) -> SourceSpan {
    if isOwn(span.file) { return span }
    return path.first { isOwn($0.span.file) }?.span ?? span
  }
}

import Divergence
import Machine

/// A host function may refuse its arguments as the library does; the cell stops with the words of the refusal.
extension ValidationError: HostError {
  public var trap: Trap { .host(withoutSignedNaN(description)) }
}

/// A value of the library, or the trap that its refusal is; for functions that may also trap otherwise.
func unlessRefused<Value>(_ make: () throws(ValidationError) -> Value) throws(Trap) -> Value {
  do throws(ValidationError) { return try make() } catch { throw error.trap }
}

/// What ends a call of a function of distributions: the library refuses an argument, or a function of the cell's own
/// trapped.
enum Refusal: HostError {
  case unfit(ValidationError)
  case trapped(Trap)

  var trap: Trap {
    switch self {
    case .unfit(let error): error.trap
    case .trapped(let trap): trap
    }
  }

  func raise(in call: HostCall) throws(Trap) {
    switch self {
    case .unfit(let error): try error.raise(in: call)
    case .trapped(let trap): throw trap
    }
  }

  static func unlessUnfit<Value>(_ make: () throws(ValidationError) -> Value) throws(Refusal) -> Value {
    do throws(ValidationError) { return try make() } catch { throw .unfit(error) }
  }

  static func unlessTrapped<Value>(_ make: () throws(Trap) -> Value) throws(Refusal) -> Value {
    do throws(Trap) { return try make() } catch { throw .trapped(error) }
  }
}

/// A position in something that holds `count` elements; one outside stops the cell.
func requireIndex(_ index: Int, below count: Int) throws(Trap) {
  guard index >= 0, index < count else {
    throw .indexOutOfRange(index: Int64(index), count: Int64(count))
  }
}

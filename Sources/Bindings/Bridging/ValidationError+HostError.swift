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

/// A position in something that holds `count` elements; one outside stops the cell.
func requireIndex(_ index: Int, below count: Int) throws(Trap) {
  guard index >= 0, index < count else {
    throw .indexOutOfRange(index: Int64(index), count: Int64(count))
  }
}

import Divergence
import Machine

/// A host function may refuse its arguments as the library does; the cell stops with the words of the refusal.
extension ValidationError: HostError {
  public var trap: Trap { .host(withoutSignedNaN(description)) }
}

/// A position in something that holds `count` elements; one outside stops the cell.
func requireIndex(_ index: Int, below count: Int) throws(Trap) {
  guard index >= 0, index < count else {
    throw .indexOutOfRange(index: Int64(index), count: Int64(count))
  }
}

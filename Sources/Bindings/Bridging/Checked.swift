import Divergence
import Machine

/// A host function that may refuse its arguments; the cell stops with the words of the refusal.
///
/// What a plain form of the library would trap on is asked for in its validating form here, so that no
/// author's mistake ends the process.
func checked<each Parameter: Bridged, Result: Bridged>(
  _ text: String, _ function: @escaping (repeat each Parameter) throws(ValidationError) -> Result
) -> HostDeclaration {
  host(text) { (arguments: repeat each Parameter) throws(Trap) in
    do throws(ValidationError) { return try function(repeat each arguments) } catch { throw Trap(error) }
  }
}

extension Trap {
  init(_ error: ValidationError) { self = .host(withoutSignedNaN(error.description)) }
}

/// A position in something that holds `count` elements; one outside stops the cell.
func requireIndex(_ index: Int, below count: Int) throws(Trap) {
  guard index >= 0, index < count else {
    throw .indexOutOfRange(index: Int64(index), count: Int64(count))
  }
}

import Diagnostics

/// That a cell's declaration says that a type conforms, or refines what it says: it must be true in the end.
struct StatedConformance {
  /// As the declaration sees the type.
  let type: Type
  let protocolType: NominalType
  let place: Place

  struct Place {
    /// Of the protocol's name, or that of one that refines it.
    let name: SourceSpan
    /// Of the whole type or extension.
    let declaration: SourceSpan
  }

  var span: SourceSpan { place.name }
}

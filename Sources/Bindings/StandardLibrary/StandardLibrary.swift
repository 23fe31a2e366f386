/// The part of Swift's own library that cells can use, as Swift text: what the machine performs itself is
/// marked `@intrinsic`, the rest is written in the language that cells are written in.
enum StandardLibrary {
  static var interface: String {
    protocols + tuples + numberProtocols + numbers + integers + randomNumbers + sequences + sequenceViews
      + sequenceMakers + lazySequences + collections + mutableCollections + collectionViews + arrays + tables
      + optionals + ranges + strides
      + characters + text
      + searching + output
  }
}

/// The part of Swift's own library that cells can use, as Swift text: what the machine performs itself is
/// marked `@intrinsic`, the rest is written in the language that cells are written in.
enum StandardLibrary {
  static var interface: String {
    let parts = [
      protocols, tuples,
      numberProtocols, integers, doubles, booleans, sizedIntegers, wideIntegers, randomNumbers,
      sequences, sequenceViews, sequenceMakers, lazySequences, lazyPrefixes,
      collections, bidirectionalCollections, randomAccessCollections, mutableCollections, collectionViews,
      arrays, sorting, arraySlices, contiguousArrays, keyValuePairs, dictionaries, setAlgebras, sets,
      optionals, ranges, strides,
      characters, strings, stringViews, substrings, searching, output,
    ]
    return parts.reduce("", +)
  }
}

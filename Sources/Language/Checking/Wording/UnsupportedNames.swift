import Diagnostics

/// Names of Swift, its libraries and Foundation that cells do not have, and what to say of them instead of that they
/// cannot be found.
enum UnsupportedNames {
  struct Reason: Equatable {
    let feature: String
    let hint: String?

    init(_ feature: String, hint: String? = nil) {
      self.feature = feature
      self.hint = hint
    }
  }

  /// Of a type, a function or a variable.
  static func reason(_ name: String) -> Reason? {
    if let prefix = prefixes.first(where: { name.hasPrefix($0.text) && name != $0.text }) {
      return prefix.reason
    }
    return groups.first { $0.names.contains(name) }?.reason
  }

  /// Of a member, whatever the type.
  static func memberReason(_ name: String) -> Reason? {
    if name.hasPrefix("withUnsafe") || name.hasPrefix("withContiguous") { return unsafe }
    return memberGroups.first { $0.names.contains(name) }?.reason
  }

  private struct Group {
    let reason: Reason
    let names: [String]

    init(_ reason: Reason, _ names: [String]) {
      self.reason = reason
      self.names = names
    }
  }

  private static let unsafe = Reason("unsafe pointers are not supported in cells", hint: "use an array")
  private static let foundation = Reason("Foundation is not supported in cells")
  private static let seeded = "give it a generator with a seed, 'using: &generator'"

  private static let prefixes: [(text: String, reason: Reason)] = [
    ("Unsafe", unsafe), ("withUnsafe", unsafe), ("NS", Reason("Objective-C is not supported in cells")),
    ("SIMD", Reason("SIMD types are not supported in cells", hint: "use an array or a Vector")),
    ("JSON", foundation),
  ]

  private static let groups: [Group] = [
    Group(
      Reason("numbers of other precision are not supported in cells", hint: "use 'Double'"),
      ["Float", "Float16", "Float32", "Float80", "CGFloat", "Decimal"]),
    Group(
      Reason("integers of 128 bits are not supported in cells", hint: "use 'Int', or 'Double'"),
      ["Int128", "UInt128"]),
    Group(
      Reason(
        "complex numbers are not part of Swift's standard library", hint: "write a struct of two doubles"),
      ["Complex"]),
    Group(
      Reason("packages are not supported in cells", hint: "use an array, a dictionary or a set"),
      [
        "Deque", "OrderedSet", "OrderedDictionary", "Heap", "BitSet", "BitArray", "TreeSet", "TreeDictionary",
        "SortedSet", "SortedDictionary",
      ]),
    Group(Reason("static strings are not supported in cells", hint: "use 'String'"), ["StaticString"]),
    Group(
      Reason("values of any hashable type are not supported in cells", hint: "use an enum with a payload"),
      ["AnyHashable"]),
    Group(
      Reason("this kind of literal is not supported in cells", hint: "write an initializer"),
      [
        "ExpressibleByNilLiteral", "ExpressibleByStringInterpolation", "ExpressibleByUnicodeScalarLiteral",
        "ExpressibleByExtendedGraphemeClusterLiteral", "StringInterpolationProtocol",
      ]),
    Group(
      Reason("concurrency is not supported in cells", hint: "cells run one after the other"),
      [
        "Task", "TaskGroup", "withTaskGroup", "withThrowingTaskGroup", "MainActor", "Actor", "AsyncSequence",
        "AsyncStream", "AsyncThrowingStream", "withCheckedContinuation", "CheckedContinuation",
        "DispatchQueue",
        "DispatchGroup", "Thread", "Mutex", "Atomic", "OperationQueue", "TaskLocal", "GlobalActor",
      ]),
    Group(
      unsafe,
      [
        "Unmanaged", "OpaquePointer", "MemoryLayout", "unsafeBitCast", "unsafeDowncast", "ManagedBuffer",
        "CVarArg",
        "Span", "MutableSpan", "RawSpan", "withExtendedLifetime", "malloc", "free", "memcpy",
        "autoreleasepool",
        "AutoreleasingUnsafeMutablePointer", "withoutActuallyEscaping",
      ]),
    Group(
      Reason("classes are not supported in cells", hint: "use a struct"),
      ["AnyObject", "AnyClass", "ObjectIdentifier", "ObservableObject", "isKnownUniquelyReferenced"]),
    Group(
      Reason("reflection is not supported in cells"), ["Mirror", "dump", "CustomReflectable", "AnyKeyPath"]),
    Group(
      Reason("regular expressions are not supported in cells", hint: "use a string's own methods"),
      ["Regex", "RegexBuilder", "NSRegularExpression"]),
    Group(
      Reason("cells have no input, no files and no environment"),
      [
        "readLine", "fopen", "fclose", "fputs", "fflush", "stdout", "stderr", "stdin", "FileManager",
        "FileHandle",
        "CommandLine", "ProcessInfo", "Process", "Pipe", "Bundle", "getenv", "exit", "abort", "system",
        "UserDefaults",
        "URLSession", "printf", "puts",
      ]),
    Group(
      Reason("cells have no clock, so that a page says the same on every day"),
      [
        "Date", "ContinuousClock", "SuspendingClock", "Clock", "Duration", "Calendar", "DateFormatter",
        "TimeZone",
        "Timer", "CFAbsoluteTimeGetCurrent", "clock", "time", "usleep", "sleep", "DateComponents",
        "TimeInterval",
      ]),
    Group(
      Reason("random numbers without a seed are not supported in cells", hint: "use a generator with a seed"),
      [
        "SystemRandomNumberGenerator", "arc4random", "arc4random_uniform", "drand48", "srand48", "rand",
        "srand", "UUID",
      ]),
    Group(
      foundation,
      [
        "URL", "Data", "Locale", "NumberFormatter", "Measurement", "Codable", "Encodable", "Decodable",
        "CodingKey",
        "CharacterSet", "IndexPath", "IndexSet", "Notification", "NotificationCenter", "Scanner", "Progress",
        "PropertyListEncoder", "PropertyListDecoder", "LocalizedError", "AttributedString", "Foundation",
        "Darwin", "Glibc", "ByteCountFormatter", "MeasurementFormatter", "ISO8601DateFormatter", "URLRequest",
        "UserInfo", "Predicate", "SortDescriptor", "KeyPathComparator", "Encoder", "Decoder",
      ]),
    Group(
      Reason("collections of any type are not supported in cells", hint: "use an array"),
      ["AnyCollection", "AnyBidirectionalCollection", "AnyRandomAccessCollection", "AnyIndex"]),
    Group(
      Reason("differences of collections are not supported in cells", hint: "compare element by element"),
      ["CollectionDifference"]),
    Group(Reason("arrays of a fixed size are not supported in cells", hint: "use an array"), ["InlineArray"]),
    Group(
      Reason("noncopyable types are not supported in cells"), ["Copyable", "Escapable", "BitwiseCopyable"]),
  ]

  private static let memberGroups: [Group] = [
    Group(
      Reason(
        "hash values differ from run to run and are not supported in cells",
        hint: "compare with '==', or use the value as a key"), ["hashValue"]),
    Group(
      Reason(
        "how much room a collection keeps differs from machine to machine and is not supported in cells",
        hint: "write 'count'"), ["capacity"]),
    Group(
      Reason(
        "formats of Foundation are not supported in cells",
        hint: "round first, or write a format behind the value"),
      ["formatted", "localizedDescription", "localizedCompare", "localizedStandardCompare"]),
    Group(
      foundation,
      [
        "components", "replacingOccurrences", "trimmingCharacters", "data", "range", "capitalized", "padding",
        "appendingFormat", "addingPercentEncoding", "caseInsensitiveCompare", "write", "propertyList",
      ]),
    Group(
      Reason("concurrency is not supported in cells", hint: "cells run one after the other"),
      ["async", "concurrentPerform", "publisher", "sink"]),
    Group(
      Reason("differences of collections are not supported in cells", hint: "compare element by element"),
      ["difference", "applying", "inferringMoves"]),
  ]

  /// A function of the libraries that is there only with another label.
  static func labelReason(_ name: String, _ labels: [String?]) -> Reason? {
    if name == "init", labels.first == "format" {
      return Reason(
        "'String(format:)' is part of Foundation and not supported in cells",
        hint: "round first, or write a format behind the value")
    }
    if name == "index", labels == ["of"] {
      return Reason("this name of long ago is not supported in cells", hint: "write 'firstIndex(of: …)'")
    }
    if name == "indices" {
      return Reason(
        "sets of ranges of indices are not supported in cells", hint: "write 'xs.indices.filter { … }'")
    }
    let isRandom = ["random", "shuffled", "shuffle", "randomElement"].contains(name)
    guard isRandom, !labels.contains("using") else { return nil }
    return Reason("random numbers without a seed are not supported in cells", hint: seeded)
  }
}

extension UnsupportedNames.Reason {
  /// The mistake of naming it.
  func diagnostic(_ name: Identifier) -> Diagnostic {
    .error("unsupported", at: name.span, "\(feature): '\(name.text)'", hint: hint)
  }
}

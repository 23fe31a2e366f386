#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something that the system refused to do with a file.
struct FileError: Error, Equatable {
  enum Operation: String {
    case read, write, create, replace, remove
    case list = "list the contents of"
  }

  let operation: Operation
  let path: String
  /// The system's number for the reason, `errno`.
  let code: Int32

  init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The reason in the system's words, begun with a small letter.
  var reason: String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension CommandError {
  init(_ error: FileError) {
    self.init("file-error", "cannot \(error.operation.rawValue) '\(error.path)': \(error.reason)")
  }
}

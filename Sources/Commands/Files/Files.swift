#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The file system, through the system's own calls: they cost nothing at start-up.
enum Files {
  enum Kind {
    case missing
    case file
    case folder
    /// A device, a pipe, a socket: to be read only where it was asked for.
    case special
  }

  /// What stands at a path, symbolic links followed.
  static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return .missing }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// Whether a path's last name is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// The bytes of a file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path) }
    defer { close(descriptor) }
    return try read(descriptor, path)
  }

  /// All that an open file still holds.
  static func read(_ descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = system { part.withUnsafeMutableBytes { Self.readOnce(descriptor, $0) } }
      if count < 0 { throw FileError(.read, path) }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Writes a new file, or over an old one.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.write, path) }
    let isWritten = write(bytes, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      throw FileError(.write, path, code: isWritten ? errno : code)
    }
  }

  /// Writes all bytes; false where the system refuses some.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = system { rest.withUnsafeBytes { Self.writeOnce(descriptor, $0) } }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The names in a folder, in the order of their scalars, without `.` and `..`.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(.list, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Makes a folder; it must not exist.
  static func createFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) == 0 else { throw FileError(.create, path) }
  }

  /// Makes a folder and those above it, where they are missing.
  static func createFolders(_ path: String) throws(FileError) {
    if path.isEmpty || kind(of: path) == .folder { return }
    try createFolders(Path.parent(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(.create, path) }
  }

  static func rename(_ old: String, to new: String) throws(FileError) {
    guard systemRename(old, new) == 0 else { throw FileError(.replace, new) }
  }

  /// Removes a file, or a folder with all that it holds. Links are removed, not followed.
  static func remove(_ path: String) throws(FileError) {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw FileError(.remove, path) }
    let isFolder = info.st_mode & S_IFMT == S_IFDIR
    if isFolder { for name in try names(in: path) { try remove(path + "/" + name) } }
    guard (isFolder ? rmdir(path) : unlink(path)) == 0 else { throw FileError(.remove, path) }
  }

  /// The path without links and dots, or nil where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let result = realpath(path, nil) else { return nil }
    defer { free(result) }
    return String(cString: result)
  }

  private static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func writeOnce(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func systemRename(_ old: String, _ new: String) -> Int32 {
    #if canImport(Darwin)
      Darwin.rename(old, new)
    #else
      Glibc.rename(old, new)
    #endif
  }

  /// Repeats a call that a signal interrupted.
  private static func system(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

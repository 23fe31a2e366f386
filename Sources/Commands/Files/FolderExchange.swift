#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a new folder in the place of an old one.
enum FolderExchange {
  /// Afterwards `new` holds what `old` held, and the other way round. At no moment is `old` missing where
  /// the system can exchange two names in one step; elsewhere it is for an instant.
  static func exchange(_ new: String, _ old: String) throws(FileError) {
    switch exchangeAtOnce(new, old) {
    case nil: return
    case ENOSYS, EINVAL, ENOTSUP: try exchangeInSteps(new, old)
    case .some(let code): throw FileError(.replace, old, code: code)
    }
  }

  /// Three renames; where the second fails the first is taken back.
  static func exchangeInSteps(_ new: String, _ old: String) throws(FileError) {
    let aside = new + ".old"
    try Files.rename(old, to: aside)
    do throws(FileError) {
      try Files.rename(new, to: old)
    } catch {
      try Files.rename(aside, to: old)
      throw error
    }
    try Files.rename(aside, to: new)
  }

  /// The system's number for the reason of a refusal, nil where it is done.
  private static func exchangeAtOnce(_ a: String, _ b: String) -> Int32? {
    #if canImport(Darwin)
      return renamex_np(a, b, UInt32(RENAME_SWAP)) == 0 ? nil : errno
    #else
      // glibc has renameat2 since 2.28, but the Swift overlay does not show it.
      typealias Rename =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return ENOSYS }
      let exchangeNames: UInt32 = 1 << 1
      let rename = unsafeBitCast(symbol, to: Rename.self)
      return rename(AT_FDCWD, a, AT_FDCWD, b, exchangeNames) == 0 ? nil : errno
    #endif
  }
}

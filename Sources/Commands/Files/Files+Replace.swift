#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Files {
  /// Gives a file new contents in one step: it holds the old or the new, never a part of it. Links are
  /// followed, and the file keeps its permissions.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let target = Path.resolved(path)
    let staging = Path.join(Path.parent(of: target), ".\(Path.name(of: target)).gibbs-\(getpid())")
    do throws(FileError) {
      var info = stat()
      guard stat(target, &info) == 0 else { throw FileError(.write, path) }
      guard access(target, W_OK) == 0 else { throw FileError(.write, path) }
      try write(bytes, to: staging)
      guard chmod(staging, info.st_mode & 0o7777) == 0 else { throw FileError(.write, path) }
      try rename(staging, to: target)
    } catch {
      unlink(staging)
      throw FileError(error.operation, path, code: error.code)
    }
  }
}

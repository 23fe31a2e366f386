#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A hidden folder in which a site grows until it is complete.
///
/// What fails is said of the place where the files are meant to be: nobody knows the hidden one.
struct StagingFolder {
  private let target: String
  private let path: String

  /// Makes it in the same folder as the target, so that both lie on one file system.
  init(beside target: String) throws(FileError) {
    self.target = target
    path = StagingFolder.freeName(beside: target)
    do throws(FileError) { try Files.createFolder(path) } catch {
      throw FileError(.create, target, code: error.code)
    }
  }

  func write(_ file: OutputFile) throws(FileError) {
    let place = Path.join(path, file.path)
    do throws(FileError) {
      try Files.createFolders(Path.parent(of: place))
      try Files.write(file.contents, to: place)
    } catch {
      throw FileError(error.operation, Path.join(target, file.path), code: error.code)
    }
  }

  /// Takes the target's place and removes what stood there.
  func takePlace() throws(FileError) {
    guard Files.kind(of: target) == .folder else { return try Files.rename(path, to: target) }
    try FolderExchange.exchange(path, target)
    remove()
  }

  /// Removes the folder as far as the system lets it: there is nobody to tell who could do better.
  func remove() {
    try? Files.remove(path)
  }

  /// An earlier process may have been killed and have left its folder behind.
  private static func freeName(beside target: String) -> String {
    let stem = Path.join(Path.parent(of: target), ".\(Path.name(of: target)).gibbs-\(getpid())")
    var path = stem
    var number = 1
    while Files.kind(of: path) != .missing {
      number += 1
      path = stem + "-\(number)"
    }
    return path
  }
}

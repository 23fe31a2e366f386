/// The files of a run, by number.
public struct SourceMap: Sendable {
  public private(set) var files: [SourceFile] = []

  public init() {}

  /// Adds a file and gives it the next number.
  @discardableResult
  public mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: FileID(Int32(files.count)), path: path, bytes: bytes)
    files.append(file)
    return file
  }

  /// The file of that number, or nil where the span belongs to no file of this run.
  public subscript(id: FileID) -> SourceFile? {
    files.indices.contains(Int(id.rawValue)) ? files[Int(id.rawValue)] : nil
  }
}

import Foundation

/// Files of the checkout.
enum Places {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file beside the benchmarks' manifest, such as a peer.
  static func file(_ name: String) -> String { package.appending(path: name).path(percentEncoded: false) }

  /// A notebook of the course.
  static func notebook(_ name: String) -> String { file("../../notebooks/\(name).md") }

  /// A fresh folder for what contestants write.
  static func scratch() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "gibbs-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path(percentEncoded: false)
  }

  /// The benchmarks' own program, for kernels that it times itself.
  static var ownProgram: String { CommandLine.arguments[0] }
}

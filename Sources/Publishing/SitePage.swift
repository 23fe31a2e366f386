/// One file of the site.
public struct SitePage: Hashable, Sendable {
  /// Relative to the site's root, with `/` between folders: `ch289-kl-divergence.html`.
  public let path: String
  public let contents: [UInt8]

  public init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }

  init(path: String, text: String) {
    self.init(path: path, contents: Array(text.utf8))
  }
}

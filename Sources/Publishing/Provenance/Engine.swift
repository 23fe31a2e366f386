/// What made a page, as its foot names it.
public struct Engine: Hashable, Sendable {
  public let name: String
  public let version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}

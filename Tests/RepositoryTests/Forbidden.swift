/// Paths and hosts that mean something on one machine, or in one company, alone.
enum Forbidden {
  /// What a file must hold to be worth a closer look: words of the patterns below.
  static let words = [
    "/home/", "/Users/", "/root/", "/work/", "/workspace/", "/builds/", "/opt/", "/mnt/", "/srv/",
    "\\Users\\",
    "pypi", "pythonhosted", "npmjs", "crates.", "rubygems", "golang", "artifactory", "://10.", "://192.168.",
    "://172.",
  ]

  /// Every such path or host in a text, with the line's number.
  static func found(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      guard line.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) else {
        return [String]()
      }
      let found = line.matches(of: folder).map(\.output.1) + line.matches(of: host).map(\.output)
      return found.map { "line \(index + 1): \($0)" }
    }
  }

  /// Folders of a person's or a workshop's own, not inside another path.
  private static var folder: Regex<(Substring, Substring)> {
    /(?:^|[^\w.\/*~-])(\/(?:home|Users|root|work|workspace|builds|opt|mnt|srv)\/[\w.-]+|[A-Za-z]:\\Users\\\w+)/
  }

  /// Hosts from which packages are downloaded, and addresses of a private network.
  private static var host: Regex<Substring> {
    /\b(?:pypi|pythonhosted|npmjs|crates|rubygems)\.(?:org|io|com)|\bproxy\.golang\.org|\/artifactory\/|:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+/
  }
}

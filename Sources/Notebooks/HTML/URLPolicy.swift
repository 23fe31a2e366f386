/// Which addresses a notebook may point to: http, https, mailto, relative paths and fragments.
enum URLPolicy {
  /// What is wrong with an address, or nil where it is allowed.
  static func problem(with address: String) -> String? {
    if address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return "the address holds a control character"
    }
    // Browsers drop spaces at the ends and read a backslash as a slash.
    let address = address.drop { $0 == " " }
    if address.utf8.prefix(2).count(where: { $0 == UInt8(ascii: "/") || $0 == ASCII.backslash }) == 2
      || address.hasPrefix("\\")
    {
      return "the address '\(address)' leaves out its scheme"
    }
    guard let scheme = scheme(of: address), !allowed.contains(scheme.lowercased()) else { return nil }
    return "links to '\(scheme):' are not allowed"
  }

  private static let allowed = ["http", "https", "mailto"]

  private static func scheme(of address: Substring) -> String? {
    guard let colon = address.utf8.firstIndex(of: ASCII.colon) else { return nil }
    let scheme = address.utf8[..<colon]
    guard let first = scheme.first, first.isLetter else { return nil }
    let isScheme = scheme.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == ASCII.plus || $0 == ASCII.dash || $0 == 0x2E
    }
    return isScheme ? String(scheme) : nil
  }
}

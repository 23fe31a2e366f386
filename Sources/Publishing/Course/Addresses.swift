/// A name as part of an address: everything but letters, digits and `-._~` of ASCII is written as `%XX`.
func percentEncoded(_ name: String) -> String {
  let digits = Array("0123456789ABCDEF")
  var result = ""
  for byte in name.utf8 {
    if isUnreserved(byte) {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      result.append("%")
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
  }
  return result
}

/// An address as an author wrote it, with what an address cannot hold (blanks, quotes, letters outside ASCII …)
/// written as `%XX`; what is escaped already stays.
func escapedAddress(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in address.utf8 {
    if isUnreserved(byte) || "!#$%&'()*+,/:;=?@".utf8.contains(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The address of an id on the same page.
func fragment(_ id: String) -> String {
  "#" + percentEncoded(id)
}

/// The path that an address names: without query and fragment, `%XX` decoded; nil for an address elsewhere.
func relativePath(of address: String) -> String? {
  let path = address.prefix { $0 != "#" && $0 != "?" }
  guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":") else { return nil }
  return withoutDots(percentDecoded(path))
}

private func withoutDots(_ path: String) -> String {
  path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
}

private func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let code = rest.prefix(2)
    if byte == 0x25, code.count == 2, let value = UInt8(String(decoding: code, as: UTF8.self), radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
  default: false
  }
}

/// Keeps `\(…)` away from YAML, to which `: ` and `\(` mean something else: each becomes as many
/// characters from a private range, the first of which says which one it is.
struct InterpolationGuard {
  /// What to give to YAML; lines and columns are those of the file.
  let text: String
  /// The stretches of the file that were replaced.
  let ranges: [Range<Int>]

  private static let first: UInt32 = 0xF0000
  private static let padding: Unicode.Scalar = "\u{E8FF}"

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var (text, ranges): ([UInt8], [Range<Int>]) = ([], [])
    var (at, start) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      // `\\(` between double quotes is YAML's own way to write `\(`.
      if bytes[at...].starts(with: "\\\\".utf8) {
        at += 2
        continue
      }
      guard let end = InterpolationGuard.end(bytes, at, range.upperBound), ranges.count < 0xFFFF else {
        at += 1
        continue
      }
      text += bytes[start..<at]
      text += InterpolationGuard.placeholder(ranges.count, bytes[at..<end]).utf8
      ranges.append(at..<end)
      (at, start) = (end, end)
    }
    text += bytes[start..<range.upperBound]
    self.text = shownText(text)
    self.ranges = ranges
  }

  /// An interpolation ends on its line.
  private static func end(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard isInterpolation(bytes, at: at, end: end) else { return nil }
    let lineEnd = bytes[at..<end].firstIndex { $0.isLineEnd } ?? end
    return interpolationEnd(bytes, from: at + 2, end: lineEnd).map { $0 + 1 }
  }

  private static func placeholder(_ number: Int, _ hidden: ArraySlice<UInt8>) -> String {
    let scalars = hidden.count { $0 & 0xC0 != 0x80 }
    let mark = Unicode.Scalar(first + UInt32(number)) ?? padding
    var result = String(mark)
    result.unicodeScalars.append(contentsOf: Array(repeating: padding, count: max(0, scalars - 1)))
    return result
  }

  /// A value as the author wrote it.
  func restored(_ value: String, _ bytes: [UInt8]) -> String {
    guard !ranges.isEmpty else { return value }
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where scalar != InterpolationGuard.padding {
      let number = Int(scalar.value) - Int(InterpolationGuard.first)
      if ranges.indices.contains(number) {
        result.append(contentsOf: shownText(bytes[ranges[number]]).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// Ids made from the text of headings, as code hosts make them: lower case, blanks to hyphens, and only
/// letters, digits, hyphens and underscores kept. A text with none of these gives `section`.
struct Slugs {
  private var counts: [String: Int] = [:]

  /// The slug of a text, with a number after it where it was given before or is taken.
  mutating func make(_ text: String, isTaken: (String) -> Bool) -> String {
    let base = Slugs.slug(text)
    var number = counts[base] ?? 0
    var result = number == 0 ? base : "\(base)-\(number)"
    while isTaken(result) {
      number += 1
      result = "\(base)-\(number)"
    }
    counts[base] = number + 1
    return result
  }

  static func slug(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " { result += "-" }
      let isKept =
        scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      if isKept { result.unicodeScalars.append(scalar) }
    }
    return result.isEmpty ? "section" : result
  }
}

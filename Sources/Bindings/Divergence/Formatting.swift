import Divergence
import Machine

extension DivergenceLibrary {
  /// Numbers with a fixed number of digits, as functions and in strings.
  static func addFormatting(to builder: inout LibraryBuilder) {
    builder.add(
      [
        forms(
          "func fixedDecimal(_ value: Double, digits|validatingDigits digits: Int) -> String"
        ) { (value: Double, digits: Int) throws(ValidationError) in
          try fixedDecimal(value, validatingDigits: digits)
        }
      ])
    builder.group(
      "extension DefaultStringInterpolation",
      [
        host("static func appendInterpolation(_ value: Double, digits: Int) -> String") {
          (value: Double, digits: Int) throws(ValidationError) in
          try fixedDecimal(value, validatingDigits: digits)
        },
        host("static func appendInterpolation(_ values: Vector, digits: Int) -> String") {
          (values: Vector, digits: Int) throws(ValidationError) in
          var figures: [String] = []
          for value in values.elements { figures.append(try fixedDecimal(value, validatingDigits: digits)) }
          return "[" + figures.joined(separator: ", ") + "]"
        },
      ])
  }
}

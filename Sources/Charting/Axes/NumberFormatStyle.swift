/// The form of the numbers along an axis: `.percent`, `.number.precision(.fractionLength(2))`.
public struct NumberFormatStyle: Hashable, Sendable {
  var isPercent = false
  var precision: Precision?
  var notation = Notation.automatic

  /// As the axis would write it.
  public static let number = NumberFormatStyle()
  /// Hundredths: 0.25 is written 25%.
  public static let percent = NumberFormatStyle(isPercent: true)

  public func precision(_ precision: Precision) -> NumberFormatStyle {
    var copy = self
    copy.precision = precision
    return copy
  }

  public func notation(_ notation: Notation) -> NumberFormatStyle {
    var copy = self
    copy.notation = notation
    return copy
  }

  /// How many digits are written.
  public enum Precision: Hashable, Sendable {
    case fractionLength(Int)
    case significantDigits(Int)
  }

  public enum Notation: Hashable, Sendable {
    case automatic
    /// As a multiple of a power of ten.
    case scientific
    /// In thousands, millions and billions: 12K, 3M.
    case compactName
  }

  /// A number in this form, where `label` is what the axis itself would write.
  func text(_ value: Double, decimals: Int?, label: String) -> String {
    let shown = isPercent ? value * 100 : value
    return number(shown, decimals.map { isPercent ? max($0 - 2, 0) : $0 }, isPercent ? nil : label)
      + (isPercent ? "%" : "")
  }

  private func number(_ value: Double, _ decimals: Int?, _ label: String?) -> String {
    switch notation {
    case .scientific: return NumberFormat.scientific(value, digits: digits ?? 3)
    case .compactName: return compact(value)
    case .automatic: break
    }
    switch precision {
    case .fractionLength(let count): return NumberFormat.fixed(value, decimals: min(max(count, 0), 15))
    case .significantDigits(let count): return significant(value, min(max(count, 1), 15))
    case nil: break
    }
    if let label { return label }
    return decimals.map { NumberFormat.fixed(value, decimals: $0) }
      ?? NumberFormat.significant(value, digits: 6)
  }

  /// Also of whole numbers only so many digits remain.
  private func significant(_ value: Double, _ digits: Int) -> String {
    let power = Logarithm.powerOfTen(max(Logarithm.decade(below: abs(value)) - digits + 1, 0))
    return NumberFormat.significant(power > 1 ? (value / power).rounded() * power : value, digits: digits)
  }

  private var digits: Int? {
    switch precision {
    case .fractionLength(let count): min(max(count, 0), 14) + 1
    case .significantDigits(let count): min(max(count, 1), 15)
    case nil: nil
    }
  }

  private func compact(_ value: Double) -> String {
    let units: [(size: Double, name: String)] = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")]
    for unit in units where abs(value) >= unit.size {
      return NumberFormat.significant(value / unit.size, digits: digits ?? 3) + unit.name
    }
    return NumberFormat.significant(value, digits: digits ?? 3)
  }
}

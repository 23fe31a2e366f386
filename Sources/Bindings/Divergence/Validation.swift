import Divergence
import Machine

extension DivergenceLibrary {
  /// `ValidationError`, which the validating forms throw.
  static func addValidation(to builder: inout LibraryBuilder) {
    builder.group(
      "enum ValidationError: Error, Equatable, CustomStringConvertible",
      [
        .swift(errorCases),
        // In the language of cells, for only such a description is asked when a Swift type is printed.
        .swift("var description: String { Divergence_describe(self) }"),
      ])
    builder.add(
      host("func Divergence_describe(_ error: ValidationError) -> String") { (error: ValidationError) in
        withoutSignedNaN(error.description)
      })
  }

  private static let errorCases = """
    case empty(name: String)
    case mismatchedLengths(Int, Int)
    case invalidProbability(Double, index: Int)
    case invalidWeight(Double, index: Int)
    case invalidLogit(Double, index: Int)
    case sumIsNotOne(Double)
    case noMass
    case nonPositiveScale(name: String, Double)
    case notFinite(name: String, Double)
    case differentPoints
    case unevenPoints(index: Int)
    case countOutOfRange(name: String, Int, allowed: ClosedRange<Int>)
    case outOfRange(name: String, Double, allowed: ClosedRange<Double>)
    case generatorNotZeroAtOne(Double)
    case notConvex(at: Double)
    case notANumber(at: Double)
    case missingLimit(name: String)
    case unevenRows(index: Int)
    case notSymmetric(row: Int, column: Int)
    case notPositiveDefinite(pivot: Double, index: Int)
    case repeatedVariable(Int)
    case impossibleCondition(index: Int)
    case invalidPoint(Double, index: Int)
    case tiedPoints(index: Int)
    case outsideSupport(Double, index: Int)
    case noMaximum(name: String)
    case unreachableMoments
    case rowSumIsNotOne(Double, row: Int)
    """
}

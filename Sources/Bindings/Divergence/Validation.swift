import Divergence
import Machine

extension DivergenceLibrary {
  /// `ValidationError` and the forms that throw it. Those are in the language of cells: they ask a host
  /// function for the fault, throw it if there is one, and else call the plain form.
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
    builder.add(faults)
    builder.add(.swift(throwingForms))
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
    """

  private static var faults: [HostDeclaration] {
    [
      host(faultOf("probabilities: Vector")) { (p: Vector) in
        fault { () throws(ValidationError) in
          _ = try Categorical(validating: p)
        }
      },
      host(faultOf("weights: Vector")) { (p: Vector) in
        fault { () throws(ValidationError) in
          _ = try Categorical(validatingWeights: p)
        }
      },
      host(faultOf("logits: Vector")) { (p: Vector) in
        fault { () throws(ValidationError) in
          _ = try Categorical(validatingLogits: p)
        }
      },
      host(faultOf("smoothing p: Categorical, by amount: Double")) { (p: Categorical, amount: Double) in
        fault { () throws(ValidationError) in
          _ = try p.smoothed(validating: amount)
        }
      },
      host(faultOf("mean: Double, standardDeviation: Double")) { (mean: Double, deviation: Double) in
        fault { () throws(ValidationError) in
          _ = try Normal(validatingMean: mean, standardDeviation: deviation)
        }
      },
      host(faultOf("components: [Normal], weights: Categorical?")) {
        (components: [Normal], weights: Categorical?) in
        fault { () throws(ValidationError) in
          _ = try Mixture(validating: components, weights: weights)
        }
      },
      host(faultOf("logDensity: Vector, at points: Vector, offGrid: OffGridMass")) {
        (logDensity: Vector, points: Vector, offGrid: OffGridMass) in
        fault { () throws(ValidationError) in
          _ = try Tabulated(validatingLogDensity: logDensity, at: points, offGrid: offGrid)
        }
      },
      host(faultOf("rows: Vector, columns: Vector, values: Vector")) {
        (rows: Vector, columns: Vector, values: Vector) in
        fault { () throws(ValidationError) in
          _ = try Surface(validatingRows: rows, columns: columns, values: values)
        }
      },
      host(faultOf("linspace start: Double, _ end: Double, _ count: Int")) {
        (start: Double, end: Double, count: Int) in
        fault { () throws(ValidationError) in
          // The points themselves are made, within the memory limit, by the plain form.
          _ = try linspace(validating: start, end, min(count, 2))
          try requireCount(count, "the count", in: 1...100_000_000)
        }
      },
      host(faultOf("digits: Int")) { (digits: Int) in
        fault { () throws(ValidationError) in
          _ = try fixedDecimal(0, validatingDigits: digits)
        }
      },
    ]
  }

  private static func faultOf(_ parameters: String) -> String {
    "func Divergence_fault(\(parameters)) -> ValidationError?"
  }

  /// What is wrong with the arguments of a plain form, or nil.
  private static func fault(
    in validate: () throws(ValidationError) -> Void
  ) -> ValidationError? {
    do throws(ValidationError) { try validate() } catch { return error }
    return nil
  }

  private static let throwingForms = """
    extension Categorical {
      init<S: Sequence>(validating probabilities: S) throws where S.Element == Double {
        let given = Vector(Array(probabilities))
        if let error = Divergence_fault(probabilities: given) { throw error }
        self = Categorical(given)
      }
      init<S: Sequence>(validatingWeights weights: S) throws where S.Element == Double {
        let given = Vector(Array(weights))
        if let error = Divergence_fault(weights: given) { throw error }
        self = Categorical(weights: given)
      }
      init<S: Sequence>(validatingLogits logits: S) throws where S.Element == Double {
        let given = Vector(Array(logits))
        if let error = Divergence_fault(logits: given) { throw error }
        self = Categorical(logits: given)
      }
      func smoothed(validating amount: Double) throws -> Categorical {
        if let error = Divergence_fault(smoothing: self, by: amount) { throw error }
        return smoothed(by: amount)
      }
    }
    extension Normal {
      init(validatingMean mean: Double, standardDeviation: Double) throws {
        if let error = Divergence_fault(mean: mean, standardDeviation: standardDeviation) { throw error }
        self = Normal(mean: mean, standardDeviation: standardDeviation)
      }
    }
    extension Mixture {
      init(validating components: [Normal], weights: Categorical? = nil) throws {
        if let error = Divergence_fault(components: components, weights: weights) { throw error }
        self = Mixture(components, weights: weights)
      }
    }
    extension Tabulated {
      init(validatingLogDensity logDensity: Vector, at points: Vector, offGrid: OffGridMass = .rescaled) throws {
        if let error = Divergence_fault(logDensity: logDensity, at: points, offGrid: offGrid) { throw error }
        self = Tabulated(logDensity: logDensity, at: points, offGrid: offGrid)
      }
    }
    extension Surface {
      init(validatingRows rows: Vector, columns: Vector, values: Vector) throws {
        if let error = Divergence_fault(rows: rows, columns: columns, values: values) { throw error }
        self = Surface(rows: rows, columns: columns, values: values)
      }
    }
    func linspace(validating start: Double, _ end: Double, _ count: Int) throws -> Vector {
      if let error = Divergence_fault(linspace: start, end, count) { throw error }
      return linspace(start, end, count)
    }
    func fixedDecimal(_ value: Double, validatingDigits digits: Int) throws -> String {
      if let error = Divergence_fault(digits: digits) { throw error }
      return fixedDecimal(value, digits: digits)
    }
    """
}

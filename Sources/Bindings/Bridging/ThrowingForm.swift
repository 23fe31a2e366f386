import Divergence
import Machine

/// A function of the library in its plain form, which stops a cell that gives it what is unfit, and in the
/// form that throws the `ValidationError`.
///
/// A host function cannot throw to a cell. So the second form is text in the language of cells: it asks a
/// hidden host function for a value or an error, and returns the one or throws the other.
struct ThrowingForm {
  /// Where the two forms stand, and what they make.
  enum Kind {
    case initializer
    case function(String)
    case staticFunction(String)
  }

  let kind: Kind
  /// The plain form, without a result.
  let plain: String
  /// The throwing form, without `throws` and result.
  let throwing: String
  /// The hidden function's name and parameters, and the call of it: `shape(_ shape: Double)`, `shape(shape)`.
  let hidden: String
  let call: String

  init(_ kind: Kind, _ plain: String, _ throwing: String, hidden: String, call: String) {
    self.kind = kind
    self.plain = plain
    self.throwing = throwing
    self.hidden = hidden
    self.call = call
  }

  var plainDeclaration: String {
    switch kind {
    case .initializer: plain
    case .function(let result): "\(plain) -> \(result)"
    case .staticFunction(let result): "\(plain) -> \(result)"
    }
  }

  var hiddenDeclaration: String {
    switch kind {
    case .initializer: "static func Divergence_\(hidden) -> (Self?, ValidationError?)"
    case .function(let result): "func Divergence_\(hidden) -> (\(result)?, ValidationError?)"
    case .staticFunction(let result): "static func Divergence_\(hidden) -> (\(result)?, ValidationError?)"
    }
  }

  var text: String {
    switch kind {
    case .initializer: "\(throwing) throws { self = try Divergence_taken(Self.Divergence_\(call)) }"
    case .function(let result):
      "\(throwing) throws -> \(result) { try Divergence_taken(Divergence_\(call)) }"
    case .staticFunction(let result):
      "\(throwing) throws -> \(result) { try Divergence_taken(Self.Divergence_\(call)) }"
    }
  }

  /// What the texts call; declared once.
  static let taken = """
    func Divergence_taken<Value>(_ attempt: (Value?, ValidationError?)) throws -> Value {
      if let error = attempt.1 { throw error }
      return attempt.0!
    }
    """
}

/// Both forms of a function of one argument, `self` counted.
func forms<A: Bridged, Result: Bridged>(
  _ form: ThrowingForm, _ make: @escaping (A) throws(ValidationError) -> Result
) -> [HostDeclaration] {
  [
    host(form.plainDeclaration, make),
    host(form.hiddenDeclaration) { (a: A) in attempt { () throws(ValidationError) in try make(a) } },
    .swift(form.text),
  ]
}

func forms<A: Bridged, B: Bridged, Result: Bridged>(
  _ form: ThrowingForm, _ make: @escaping (A, B) throws(ValidationError) -> Result
) -> [HostDeclaration] {
  [
    host(form.plainDeclaration, make),
    host(form.hiddenDeclaration) { (a: A, b: B) in attempt { () throws(ValidationError) in try make(a, b) } },
    .swift(form.text),
  ]
}

func forms<A: Bridged, B: Bridged, C: Bridged, Result: Bridged>(
  _ form: ThrowingForm, _ make: @escaping (A, B, C) throws(ValidationError) -> Result
) -> [HostDeclaration] {
  [
    host(form.plainDeclaration, make),
    host(form.hiddenDeclaration) { (a: A, b: B, c: C) in
      attempt { () throws(ValidationError) in try make(a, b, c) }
    },
    .swift(form.text),
  ]
}

func forms<A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged>(
  _ form: ThrowingForm, _ make: @escaping (A, B, C, D) throws(ValidationError) -> Result
) -> [HostDeclaration] {
  [
    host(form.plainDeclaration, make),
    host(form.hiddenDeclaration) { (a: A, b: B, c: C, d: D) in
      attempt { () throws(ValidationError) in try make(a, b, c, d) }
    },
    .swift(form.text),
  ]
}

/// A value or an error, as the hidden functions return them.
func attempt<Value: Bridged>(
  _ make: () throws(ValidationError) -> Value
) -> Pair<Value?, ValidationError?> {
  do throws(ValidationError) { return Pair(try make(), nil) } catch { return Pair(nil, error) }
}

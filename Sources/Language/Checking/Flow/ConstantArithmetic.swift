import Diagnostics

/// What Swift finds at compile time in arithmetic on constants: division by zero, overflow, numbers with a fraction that
/// fit into no whole number of a type.
enum ConstantArithmetic {
  /// The problem of an operation whose operands are constants; those of its operands are found at them.
  static func problem(in value: TypedExpression) -> Diagnostic? {
    guard case .call(let reference, let arguments) = value.kind, case .value(let last)? = arguments.last
    else {
      return nil
    }
    switch last.kind {
    case .double(let number): return conversion(of: number, by: reference, to: value)
    case .integer(0) where reference.function.divides: return divisionByZero(value.span)
    default: break
    }
    guard let operation = operation(of: value), let right = constant(operation.right) else { return nil }
    if operation.isDivision, right == 0 { return divisionByZero(value.span) }
    guard let left = operation.left.map(constant) ?? 0, operation.apply(left, right) == nil else {
      return nil
    }
    let terms = "\(operation.show(left)) \(operation.symbol) \(operation.show(right))"
    return .error(
      "constant-overflow", at: value.span,
      "arithmetic operation '\(terms)' (on type '\(value.type)') results in an overflow")
  }

  private static func divisionByZero(_ span: SourceSpan) -> Diagnostic {
    .error("division-by-zero", at: span, "division by zero")
  }

  /// The problem of a number that is made a whole one: `UInt8(300.5)`.
  private static func conversion(
    of number: Double, by reference: FunctionReference, to value: TypedExpression
  ) -> Diagnostic? {
    let type = value.type.wrapped ?? value.type
    guard let range = IntegerLiteral.knownRange(of: type), reference.function.converts else { return nil }
    if number < 0, range.lowest == 0 {
      return .error(
        "constant-overflow", at: value.span, "negative literal '\(number)' cannot be converted to '\(type)'")
    }
    let (lowest, highest) = (-Double(range.lowest), Double(range.highest))
    if number < highest + 1, number >= lowest || number > lowest - 1 { return nil }
    return .error(
      "constant-overflow", at: value.span, "invalid conversion: '\(number)' overflows '\(type)'")
  }

  private struct Operation {
    let symbol: String
    /// nil for a sign: then it is zero.
    let left: TypedExpression?
    let right: TypedExpression
    let range: IntegerLiteral.Range

    var isDivision: Bool { symbol == "/" || symbol == "%" }

    /// A constant as it is written; those without a sign are kept as bit patterns.
    func show(_ value: Int64) -> String {
      range.isUnsignedWord ? UInt64(bitPattern: value).description : value.description
    }

    /// nil where the result does not fit.
    func apply(_ a: Int64, _ b: Int64) -> Int64? {
      if range.isUnsignedWord {
        return result(UInt64(bitPattern: a), UInt64(bitPattern: b)).map { Int64(bitPattern: $0) }
      }
      return result(a, b).flatMap { range.contains($0) ? $0 : nil }
    }

    private func result<Word: FixedWidthInteger>(_ a: Word, _ b: Word) -> Word? {
      let (value, isOverflow) =
        switch symbol {
        case "+": a.addingReportingOverflow(b)
        case "-": a.subtractingReportingOverflow(b)
        case "*": a.multipliedReportingOverflow(by: b)
        case "/": a.dividedReportingOverflow(by: b)
        default: a.remainderReportingOverflow(dividingBy: b)
        }
      return isOverflow ? nil : value
    }
  }

  private static func operation(of value: TypedExpression) -> Operation? {
    guard let range = IntegerLiteral.knownRange(of: value.type),
      case .call(let reference, let arguments) = value.kind, let last = arguments.last,
      arguments.count <= 2, case .value(let right) = last, let symbol = symbol(of: reference, value.type)
    else { return nil }
    if arguments.count == 1 {
      return symbol == "-" ? Operation(symbol: symbol, left: nil, right: right, range: range) : nil
    }
    guard case .value(let left) = arguments[0] else { return nil }
    return Operation(symbol: symbol, left: left, right: right, range: range)
  }

  /// Int's operators are the machine's own, those of other integers members of the protocols of numbers.
  private static func symbol(of reference: FunctionReference, _ type: Type) -> String? {
    if case .intrinsic(let name) = reference.function.implementation { return symbol(ofIntrinsic: name) }
    let name = reference.function.name
    guard reference.arguments == [type], name.hasSuffix("(a:b:)") || name.hasSuffix("(a:)") else {
      return nil
    }
    return ["+", "-", "*", "/", "%"].first { name.hasSuffix(".\($0)(a:b:)") || name.hasSuffix(".\($0)(a:)") }
  }

  private static func symbol(ofIntrinsic name: String) -> String? {
    switch name {
    case "int.add": "+"
    case "int.subtract", "int.negate": "-"
    case "int.multiply": "*"
    case "int.divide": "/"
    case "int.remainder": "%"
    default: nil
    }
  }

  /// The value of an expression of literals and bounds of types; nil where it is none or has a problem of its own.
  private static func constant(_ value: TypedExpression) -> Int64? {
    if case .integer(let number) = value.kind { return number }
    if let bound = bound(value) { return bound }
    guard let operation = operation(of: value), let left = operation.left.map(constant) ?? 0,
      let right = constant(operation.right)
    else { return nil }
    return operation.apply(left, right)
  }

  /// `UInt8.max`
  private static func bound(_ value: TypedExpression) -> Int64? {
    guard case .computed(let accessors, _, let arguments) = value.kind, arguments.isEmpty,
      let range = IntegerLiteral.knownRange(of: value.type)
    else { return nil }
    let name = accessors.getter.function.name
    if name.hasSuffix(".max()") { return Int64(truncatingIfNeeded: range.highest) }
    return name.hasSuffix(".min()") ? Int64(truncatingIfNeeded: 0 &- range.lowest) : nil
  }
}

extension Function {
  /// Whether it divides a whole number by its last argument without giving just the quotient or remainder.
  fileprivate var divides: Bool {
    name.hasSuffix("./=(a:b:)") || name.hasSuffix(".%=(a:b:)")
      || name.hasSuffix(".dividedReportingOverflow(by:)")
      || name.hasSuffix(".remainderReportingOverflow(dividingBy:)")
  }

  /// Whether it makes a number one of another type.
  fileprivate var converts: Bool { name.hasSuffix(".init(_:)") || name.hasSuffix(".init(exactly:)") }
}

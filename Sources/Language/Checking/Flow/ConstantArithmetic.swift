import Diagnostics

/// What Swift finds at compile time in arithmetic on constants: division by zero and overflow.
enum ConstantArithmetic {
  /// The problem of an operation whose operands are constants; those of its operands are found at them.
  static func problems(in value: TypedExpression) -> [Diagnostic] {
    guard let operation = operation(of: value), let right = constant(operation.right) else { return [] }
    if operation.isDivision, right == 0 {
      return [.error("division-by-zero", at: value.span, "division by zero")]
    }
    guard let left = constant(operation.left), apply(operation.name, left, right) == nil else { return [] }
    return [
      .error(
        "constant-overflow", at: value.span,
        "arithmetic operation '\(left) \(operation.symbol) \(right)' (on type 'Int') results in an overflow")
    ]
  }

  private struct Operation {
    let name: String
    let symbol: String
    let left: TypedExpression
    let right: TypedExpression

    var isDivision: Bool { symbol == "/" || symbol == "%" }
  }

  private static func operation(of value: TypedExpression) -> Operation? {
    guard case .call(let reference, let arguments) = value.kind, arguments.count == 2,
      case .intrinsic(let name) = reference.function.implementation, let symbol = symbol(of: name),
      case .value(let left) = arguments[0], case .value(let right) = arguments[1]
    else { return nil }
    return Operation(name: name, symbol: symbol, left: left, right: right)
  }

  private static func symbol(of intrinsic: String) -> String? {
    switch intrinsic {
    case "int.add": "+"
    case "int.subtract": "-"
    case "int.multiply": "*"
    case "int.divide": "/"
    case "int.remainder": "%"
    default: nil
    }
  }

  /// The value of an expression of literals; nil where it is none or has a problem of its own.
  private static func constant(_ value: TypedExpression) -> Int64? {
    if case .integer(let number) = value.kind { return number }
    guard let operation = operation(of: value), let left = constant(operation.left),
      let right = constant(operation.right)
    else { return nil }
    return apply(operation.name, left, right)
  }

  private static func apply(_ name: String, _ a: Int64, _ b: Int64) -> Int64? {
    let (value, isOverflow) =
      switch name {
      case "int.add": a.addingReportingOverflow(b)
      case "int.subtract": a.subtractingReportingOverflow(b)
      case "int.multiply": a.multipliedReportingOverflow(by: b)
      case "int.divide": a.dividedReportingOverflow(by: b)
      default: a.remainderReportingOverflow(dividingBy: b)
      }
    return isOverflow ? nil : value
  }
}

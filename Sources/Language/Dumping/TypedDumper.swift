/// Writes a checked cell as nested lists: every value with its type, every name with what it means.
///
/// One statement a line, without places, functions behind the statements: `(let x (Int.+(_:_:) 1: Int 2: Int): Int)`.
public struct TypedDumper {
  public init() {}

  public func dump(_ cell: TypedCell) -> String {
    (cell.statements.map(dump) + cell.functions.map(dump)).map { $0 + "\n" }.joined()
  }

  /// `(head a b)`; absent parts are left out.
  func list(_ head: String, _ parts: [String?]) -> String {
    "(" + ([head] + parts.compactMap { $0 }).joined(separator: " ") + ")"
  }

  func list(_ head: String, _ parts: String?...) -> String { list(head, parts) }

  func group(_ parts: [String]) -> String { "[" + parts.joined(separator: " ") + "]" }

  func body(_ statements: [TypedStatement]) -> String { group(statements.map(dump)) }

  func dump(_ variable: Variable) -> String { variable.name + ": " + variable.type.description }

  // MARK: Functions

  private func dump(_ function: Function) -> String { list("func " + function.name, signature(function)) }

  /// Parameters, captures, errors, result, body.
  func signature(_ function: Function) -> [String?] {
    let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + dump($0.variable) }
    return [
      group(parameters),
      function.captures.isEmpty ? nil : list("captures", function.captures.map { $0.name }),
      function.thrown.map { "throws(\($0))" }, "-> \(function.result)", function.typedBody.map(body),
    ]
  }

  func dump(_ reference: FunctionReference) -> String {
    let arguments = reference.arguments.map { $0.description }.joined(separator: ", ")
    return reference.function.name + (arguments.isEmpty ? "" : "<\(arguments)>")
  }

  // MARK: Patterns and conditions

  func dump(_ pattern: TypedPattern) -> String {
    switch pattern.kind {
    case .wildcard: "_: \(pattern.type)"
    case .binding(let variable): "let:" + dump(variable)
    case .tuple(let parts): list("tuple", parts.map(dump))
    case .enumCase(let index, let parts):
      list("case", ["." + caseName(index, of: pattern.type)] + parts.map(dump))
    case .cast(let inner): list("as", dump(inner), pattern.type.description)
    case .expression(let variable, let test): list("where", dump(variable), dump(test))
    }
  }

  func dump(_ condition: TypedCondition) -> String {
    switch condition {
    case .expression(let value): dump(value)
    case .pattern(let pattern, let value): list("matches", dump(pattern), dump(value))
    }
  }

  func caseName(_ index: Int, of type: Type) -> String {
    guard let cases = type.nominal?.cases, index < cases.count else { return String(index) }
    return cases[index].name
  }
}

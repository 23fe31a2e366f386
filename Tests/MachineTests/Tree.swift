import Diagnostics

@testable import Language
@testable import Machine

/// Types and short forms for typed trees built by hand.
final class Tree {
  let int = Tree.type("Int", .integer)
  let double = Tree.type("Double", .double)
  let bool = Tree.type("Bool", .boolean)
  let string = Tree.type("String", .string)
  let character = Tree.type("Character", .string)
  /// What a plain `throws` throws.
  let errorType = Tree.type("Error", .abstract)
  private let arrayType = Tree.generic("Array", .array, ["Element"])
  private let optionalType = Tree.generic("Optional", .optional, ["Wrapped"])
  private let dictionaryType = Tree.generic("Dictionary", .dictionary, ["Key", "Value"])
  private let setType = Tree.generic("Set", .set, ["Element"])
  private(set) var bodies: [ObjectIdentifier: [TypedStatement]] = [:]
  private var labels = 0

  static let span = SourceSpan(file: FileID(0), start: 0, end: 0)

  static func span(_ offset: Int) -> SourceSpan {
    SourceSpan(file: FileID(0), start: offset, end: offset + 1)
  }

  private static func type(_ name: String, _ representation: NominalType.Representation) -> Type {
    .nominal(NominalType(name: name, module: "Swift", span: span, representation: representation), [])
  }

  private static func generic(
    _ name: String, _ representation: NominalType.Representation, _ parameters: [String]
  ) -> NominalType {
    let nominal = NominalType(name: name, module: "Swift", span: span, representation: representation)
    nominal.genericParameters = parameters.map { GenericParameter(name: $0) }
    return nominal
  }

  // MARK: Types

  func array(of element: Type) -> Type { .nominal(arrayType, [element]) }
  func optional(of wrapped: Type) -> Type { .nominal(optionalType, [wrapped]) }
  func dictionary(_ key: Type, _ value: Type) -> Type { .nominal(dictionaryType, [key, value]) }
  func set(of element: Type) -> Type { .nominal(setType, [element]) }

  func structure(_ name: String, _ fields: [(String, Type)]) -> Type {
    let nominal = NominalType(name: name, module: "main", span: Tree.span, representation: .structure)
    nominal.fields = fields.map { Field(name: Identifier($0.0, at: Tree.span), type: $0.1, isMutable: true) }
    return .nominal(nominal, [])
  }

  func enumeration(_ name: String, _ cases: (Type) -> [(String, [(String?, Type)])]) -> Type {
    let nominal = NominalType(name: name, module: "main", span: Tree.span, representation: .enumeration)
    nominal.cases = cases(.nominal(nominal, [])).map { name, payload in
      EnumCase(name: name, payload: payload.map { TupleElement(label: $0.0, type: $0.1) }, rawValue: nil)
    }
    return .nominal(nominal, [])
  }

  // MARK: Variables and functions

  func variable(
    _ name: String, _ type: Type, global: Bool = false, isMutable: Bool = true, isCaptured: Bool = false
  ) -> Variable {
    let variable = Variable(
      name: name, span: Tree.span, type: type, isMutable: isMutable, storage: global ? .global : .local)
    variable.isCaptured = isCaptured
    return variable
  }

  func global(_ name: String, _ type: Type) -> Variable { variable(name, type, global: true) }

  func function(
    _ name: String, _ parameters: [Variable], changing: Set<Int> = [], result: Type, isThrowing: Bool = false,
    captures: [Variable] = [], generic: [GenericParameter] = [], _ body: [TypedStatement]
  ) -> Function {
    let function = Function(
      name: name, span: Tree.span, genericParameters: generic,
      parameters: parameters.enumerated().map { Function.Parameter($1, isInout: changing.contains($0)) },
      result: result, thrown: isThrowing ? errorType : nil, implementation: .body)
    function.captures = captures
    bodies[ObjectIdentifier(function)] = body
    return function
  }

  func setBody(of function: Function, _ body: [TypedStatement]) { bodies[ObjectIdentifier(function)] = body }

  func label() -> LabelID {
    labels += 1
    return LabelID(labels)
  }

  // MARK: Expressions

  func expression(_ kind: TypedExpression.Kind, _ type: Type, at offset: Int = 0) -> TypedExpression {
    TypedExpression(kind, type: type, span: Tree.span(offset))
  }

  func int(_ value: Int) -> TypedExpression { expression(.integer(Int64(value)), int) }
  func double(_ value: Double) -> TypedExpression { expression(.double(value), double) }
  func bool(_ value: Bool) -> TypedExpression { expression(.boolean(value), bool) }
  func string(_ text: String) -> TypedExpression { expression(.string(text), string) }
  func get(_ variable: Variable) -> TypedExpression { expression(.variable(variable), variable.type) }

  func field(_ base: TypedExpression, _ index: Int) -> TypedExpression {
    expression(.field(base, index), Layouts(self).partTypes(of: base.type)[index])
  }

  func tuple(_ parts: TypedExpression...) -> TypedExpression {
    expression(.tuple(parts), .tuple(parts.map { TupleElement(type: $0.type) }))
  }

  func construct(_ type: Type, _ parts: TypedExpression...) -> TypedExpression {
    expression(.construct(parts), type)
  }

  func list(_ element: Type, _ elements: TypedExpression...) -> TypedExpression {
    expression(.array(elements), array(of: element))
  }

  func none(_ wrapped: Type) -> TypedExpression { expression(.enumCase(0, []), optional(of: wrapped)) }
  func some(_ value: TypedExpression) -> TypedExpression {
    expression(.enumCase(1, [value]), optional(of: value.type))
  }

  /// A call of an intrinsic.
  func op(
    _ name: String, _ result: Type, _ arguments: [TypedExpression], changing: Bool = false,
    types: [Type] = [],
    at offset: Int = 0
  ) -> TypedExpression {
    let parameters = arguments.enumerated().map { index, argument in
      Function.Parameter(variable("p\(index)", argument.type), isInout: changing && index == 0)
    }
    let function = Function(
      name: name, span: Tree.span, genericParameters: types.map { _ in GenericParameter(name: "T") },
      parameters: parameters, result: result, implementation: .intrinsic(name))
    let typed = arguments.enumerated().map { index, argument -> TypedArgument in
      changing && index == 0 ? .place(argument) : .value(argument)
    }
    return expression(.call(FunctionReference(function, arguments: types), typed), result, at: offset)
  }

  func call(
    _ function: Function, _ arguments: TypedExpression..., changing: Set<Int> = [], types: [Type] = [],
    at offset: Int = 0
  ) -> TypedExpression {
    var substitution: Substitution = [:]
    for (parameter, type) in zip(function.genericParameters, types) { substitution[parameter] = type }
    let typed = arguments.enumerated().map { index, argument -> TypedArgument in
      changing.contains(index) ? .place(argument) : .value(argument)
    }
    return expression(
      .call(FunctionReference(function, arguments: types), typed),
      function.result.substituting(substitution, self),
      at: offset)
  }

  func add(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op(a.type == int ? "int.add" : "double.add", a.type, [a, b])
  }
  func subtract(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op(a.type == int ? "int.subtract" : "double.subtract", a.type, [a, b])
  }
  func multiply(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op(a.type == int ? "int.multiply" : "double.multiply", a.type, [a, b])
  }
  func divide(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op(a.type == int ? "int.divide" : "double.divide", a.type, [a, b])
  }
  func less(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op(a.type == int ? "int.less" : "double.less", bool, [a, b])
  }
  func equal(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    op("equal", bool, [a, b], types: [a.type])
  }

  func element(_ array: TypedExpression, _ index: TypedExpression, at offset: Int = 0) -> TypedExpression {
    let element = array.type.arguments[0]
    func accessor(_ name: String, _ parameters: [Type], _ result: Type) -> FunctionReference {
      FunctionReference(
        Function(
          name: name, span: Tree.span,
          parameters: parameters.map { Function.Parameter(variable("p", $0), isInout: false) },
          result: result,
          implementation: .intrinsic(name)))
    }
    let accessors = Accessors(
      getter: accessor("array.element", [array.type, int], element),
      setter: accessor("array.setElement", [array.type, int, element], .void))
    return expression(.computed(accessors, base: array, [index]), element, at: offset)
  }

  func append(_ value: TypedExpression, to array: TypedExpression) -> TypedStatement {
    run(op("array.append", .void, [array, value], changing: true, types: [value.type]))
  }

  func count(_ array: TypedExpression) -> TypedExpression { op("array.count", int, [array]) }

  // MARK: Statements

  func statement(_ kind: TypedStatement.Kind, at offset: Int = 0) -> TypedStatement {
    TypedStatement(kind, span: Tree.span(offset))
  }
  func run(_ expression: TypedExpression) -> TypedStatement { statement(.expression(expression)) }
  func declare(_ variable: Variable, _ value: TypedExpression?) -> TypedStatement {
    statement(.declare(variable, value))
  }
  func assign(_ place: TypedExpression, _ value: TypedExpression) -> TypedStatement {
    run(expression(.assign(place: place, value), .void))
  }
  func returns(_ value: TypedExpression?) -> TypedStatement { statement(.returnValue(value)) }

  func print(_ items: TypedExpression...) -> TypedStatement {
    run(op("print", .void, items + [string(" "), string("\n")]))
  }

  func ifElse(_ condition: TypedExpression, _ yes: [TypedStatement], _ no: [TypedStatement] = [])
    -> TypedStatement
  {
    statement(.ifElse([.expression(condition)], yes, no))
  }

  func loop(
    _ variable: Variable, _ from: TypedExpression, _ to: TypedExpression, label: LabelID? = nil,
    closed: Bool = false,
    where filter: TypedExpression? = nil, _ body: [TypedStatement]
  ) -> TypedStatement {
    let range = structure("Range", [("lowerBound", int), ("upperBound", int)])
    return statement(
      .forIn(
        TypedFor(
          label: label ?? self.label(), pattern: binding(variable),
          sequence: op(closed ? "...(_:_:)" : "..<(_:_:)", range, [from, to]),
          iteration: closed ? .closedRange : .halfOpenRange, filter: filter, body: body)))
  }

  func each(_ variable: Variable, in array: TypedExpression, _ body: [TypedStatement]) -> TypedStatement {
    statement(
      .forIn(
        TypedFor(
          label: label(), pattern: binding(variable), sequence: array, iteration: .array, filter: nil,
          body: body)))
  }

  func whileLoop(_ condition: TypedExpression, label: LabelID? = nil, _ body: [TypedStatement])
    -> TypedStatement
  {
    statement(.whileLoop(label ?? self.label(), [.expression(condition)], body))
  }

  func binding(_ variable: Variable) -> TypedPattern {
    TypedPattern(.binding(variable), type: variable.type, span: Tree.span)
  }

  func pattern(_ kind: TypedPattern.Kind, _ type: Type) -> TypedPattern {
    TypedPattern(kind, type: type, span: Tree.span)
  }
}

extension Tree: Program {
  func associatedType(_ name: String, of type: Type) -> Type { .invalid }
  func conforms(_ type: Type, to protocolType: NominalType) -> Bool { false }
  func converted(_ value: TypedExpression, to wanted: Type) -> TypedExpression { value }
  var revealsOpaqueTypes: Bool { false }
  func body(of function: Function) -> [TypedStatement] { bodies[ObjectIdentifier(function)] ?? [] }
  func witness(for requirement: Function, in type: Type) -> FunctionReference? { nil }
  func literalInitializer(_ literal: LiteralForm, of type: Type) -> FunctionReference? { nil }
  func customDescription(of type: Type) -> FunctionReference? { nil }
  func customDebugDescription(of type: Type) -> FunctionReference? { nil }
  func customEquality(of type: Type) -> FunctionReference? { nil }
  func customHash(of type: Type) -> FunctionReference? { nil }
}

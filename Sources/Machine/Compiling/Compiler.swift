import Diagnostics
import Language

/// Turns typed trees into code: one code for each function and list of generic arguments, when first needed.
final class Compiler<P: Program> {
  let program: P
  let layouts: Layouts<P>
  let libraries: [Library]
  private(set) var diagnostics: [Diagnostic] = []
  /// Where globals lie in the bottom frame.
  private var globals: [ObjectIdentifier: (variable: Variable, slot: Slot)] = [:]
  /// The first registers of the bottom frame that no global owns.
  private(set) var globalEnd = Slot(0, 0)
  let dynamic = DynamicCalls()
  /// Whether code says where its variables live.
  var notesVariables = false
  private var boxes: [Variable: Int] = [:]
  private var instances: [InstanceKey: Int] = [:]
  private var pending: [Instance] = []
  private var joining = Joining()

  // What the machine has to load.
  private var codes = Numbered<Code>()
  private var descriptors = Numbered<TypeDescriptor>()
  private var nativeSites = Numbered<NativeSite>()
  private var hostSites = Numbered<HostSite>()
  private var constants = Numbered<Int64>()
  private var objects = Numbered<ConstantObject>()
  var witnesses: [Loadable.Witness] = []
  var conformances: [(descriptor: TypeDescriptor, protocolNumber: Int)] = []

  private var knownDescriptors: [Type: (number: Int, descriptor: TypeDescriptor)] = [:]
  private var constantNumbers: [Int64: Int] = [:]
  /// By their bytes: texts that are equal though their accents are composed otherwise are two.
  private var textNumbers: [[UInt8]: Int] = [:]
  private var closureNumbers: [Int: Int] = [:]
  private var nativeNumbers: [NativeKey: Int] = [:]

  private struct InstanceKey: Hashable {
    let function: Function
    let arguments: [Type]
    let outer: [Type]
    /// For each parameter that is a known closure.
    var closures: [Int: ClosureKey] = [:]
  }

  private struct ClosureKey: Hashable {
    let function: Function
    let arguments: [Type]
  }

  struct Instance {
    let function: Function
    let substitution: Substitution
    /// The generic parameters in `substitution` in a fixed order, for closures inside.
    let parameters: [GenericParameter]
    let closures: [Variable: KnownClosure]
    let code: Code
    let number: Int
  }

  private struct NativeKey: Hashable {
    let intrinsic: Intrinsic
    let descriptors: [Int]
    let layouts: [Layout]
  }

  init(program: P, libraries: [Library]) {
    self.program = program
    self.libraries = libraries
    layouts = Layouts(program)
  }

  // MARK: Cells

  /// Compiles statements for the bottom frame, and every function that they may reach.
  func compile(_ statements: [TypedStatement], span: SourceSpan) -> (CompiledCode?, [Diagnostic]) {
    compile(span: span) { compiler in
      compiler.compileTop(statements)
      return 0
    }
  }

  /// Compiles an expression whose description is left in a reference register of the bottom frame.
  func compile(describing expression: TypedExpression) -> (CompiledCode?, [Diagnostic]) {
    compile(span: expression.span) { $0.compileDescription(expression) }
  }

  /// `body` gives the register of the result. What cannot be run is loaded with what comes next.
  private func compile(
    span: SourceSpan, _ body: (FunctionCompiler<P>) -> Int
  ) -> (CompiledCode?, [Diagnostic]) {
    diagnostics = []
    let code = Code(name: "cell", span: span, shape: FrameShape(result: .empty, parameters: [], captures: []))
    let compiler = FunctionCompiler(unit: self, code: code, substitution: [:], parameters: [], isTop: true)
    let register = body(compiler)
    compiler.finish()
    joining.add(code, kept: compiler.kept)
    globalEnd = compiler.floor
    bottomTop = Slot(code.words, code.refs)
    compilePending()
    compileWitnesses()
    joining.join()
    let number = codes.add(code)
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    return (CompiledCode(loadable: takeLoadable(), code: number, globals: globalEnd, result: register), [])
  }

  private func takeLoadable() -> Loadable {
    defer { (witnesses, conformances) = ([], []) }
    return Loadable(
      codes: codes.take(), descriptors: descriptors.take(), nativeSites: nativeSites.take(),
      hostSites: hostSites.take(), constants: constants.take(), objects: objects.take(), witnesses: witnesses,
      conformances: conformances)
  }

  /// The registers that the newest cell uses; a global that only functions know lies beyond.
  private var bottomTop = Slot(0, 0)

  func compilePending() {
    while let instance = pending.popLast() {
      let compiler = FunctionCompiler(
        unit: self, code: instance.code, substitution: instance.substitution, parameters: instance.parameters,
        isTop: false)
      compiler.knownClosures = instance.closures
      compiler.compile(instance.function)
      compiler.finish()
      joining.add(instance.code, kept: compiler.kept, number: instance.number)
    }
  }

  func report(_ id: String, at span: SourceSpan, _ message: String, hint: String? = nil) {
    if diagnostics.contains(where: { $0.id == id && $0.span == span }) { return }
    diagnostics.append(.error(id, at: span, message, hint: hint))
  }

  // MARK: Globals

  func setGlobal(_ variable: Variable, _ slot: Slot) {
    globals[ObjectIdentifier(variable)] = (variable, slot)
  }

  /// The globals that lie behind all those of earlier cells.
  func globals(from start: Slot) -> [(variable: Variable, slot: Slot)] {
    globals.values.filter { $0.slot.word >= start.word && $0.slot.ref >= start.ref }
  }

  func global(_ variable: Variable) -> Slot? { globals[ObjectIdentifier(variable)]?.slot }

  /// The place of a global that is declared further on, or nowhere in a cell.
  func ensuredGlobal(_ variable: Variable, layout: Layout) -> Slot {
    if let slot = global(variable) { return slot }
    let slot = bottomTop
    bottomTop = slot + layout
    globalEnd = bottomTop
    setGlobal(variable, slot)
    return slot
  }

  /// The box of a variable that gets its value when it is first used.
  func box(of variable: Variable, layout: Layout) -> Int {
    if let known = boxes[variable] { return known }
    let number = object(.box(layout))
    boxes[variable] = number
    return number
  }

  // MARK: Instances

  /// The code of a function for concrete generic arguments, and for closures that its parameters are.
  func instance(
    of function: Function, arguments: [Type], outer: Substitution = [:],
    outerParameters: [GenericParameter] = [], closures: [Variable: KnownClosure] = [:]
  ) -> Int {
    // A local function that calls itself has its own parameters around it too.
    let around = outerParameters.filter { !function.genericParameters.contains($0) }
    var key = InstanceKey(
      function: function, arguments: arguments, outer: around.map { outer[$0] ?? .invalid })
    for (index, parameter) in function.parameters.enumerated() {
      guard let closure = closures[parameter.variable] else { continue }
      key.closures[index] = ClosureKey(function: closure.function, arguments: closure.key)
    }
    if let number = instances[key] { return number }
    if arguments.contains(where: { depth(of: $0) > Compiler.deepestType }) {
      report(
        "endless-generic", at: function.span,
        "\(function.name) needs itself for ever more deeply nested types",
        hint: "call it with the same generic arguments")
      return 0
    }
    var substitution = outer
    for (parameter, argument) in zip(function.genericParameters, arguments) {
      substitution[parameter] = argument
    }
    let parameters = around + function.genericParameters
    let code = Code(
      name: function.name, span: function.span, shape: shape(of: function, substitution: substitution))
    let number = codes.add(code)
    instances[key] = number
    if number > Int(UInt16.max) {
      report("too-much-code", at: function.span, "the notebook needs too many functions")
    }
    pending.append(
      Instance(
        function: function, substitution: substitution, parameters: parameters, closures: closures,
        code: code,
        number: number))
    return number
  }

  /// Types nested more deeply stop the making of instances.
  static var deepestType: Int { 24 }

  private func depth(of type: Type) -> Int {
    switch type {
    case .nominal(_, let arguments): return 1 + (arguments.map { depth(of: $0) }.max() ?? 0)
    case .tuple(let elements): return 1 + (elements.map { depth(of: $0.type) }.max() ?? 0)
    case .function(let function):
      return 1 + ((function.parameters.map { $0.type } + [function.result]).map { depth(of: $0) }.max() ?? 0)
    case .metatype(let type): return 1 + depth(of: type)
    case .parameter, .member, .variable, .invalid: return 0
    }
  }

  func shape(of function: Function, substitution: Substitution) -> FrameShape {
    FrameShape(
      result: layouts.layout(of: function.result.substituting(substitution, program)),
      parameters: function.parameters.map {
        (layouts.layout(of: $0.variable.type.substituting(substitution, program)), $0.isInout)
      },
      captures: function.captures.map { variable in
        variable.isBoxed ? .reference : layouts.layout(of: variable.type.substituting(substitution, program))
      })
  }

  // MARK: Pools

  func constant(_ value: Int64) -> Int {
    if let number = constantNumbers[value] { return number }
    let number = constants.add(value)
    constantNumbers[value] = number
    return number
  }

  func text(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    if let number = textNumbers[bytes] { return number }
    let number = object(.text(text))
    textNumbers[bytes] = number
    return number
  }

  /// A function value that captures nothing: one object serves everywhere.
  func closure(_ code: Int) -> Int {
    if let number = closureNumbers[code] { return number }
    let number = object(.function(code: code))
    closureNumbers[code] = number
    return number
  }

  func object(_ object: ConstantObject) -> Int { objects.add(object) }

  func native(_ intrinsic: Intrinsic, _ types: [Type], shape: FrameShape) -> Int {
    let descriptors = types.map { numberedDescriptor(of: $0) }
    let key = NativeKey(
      intrinsic: intrinsic, descriptors: descriptors.map { $0.number },
      layouts: [shape.result] + shape.parameters.map { $0.layout }
    )
    if let number = nativeNumbers[key] { return number }
    let site = NativeSite(
      intrinsic: intrinsic, shape: shape, descriptors: descriptors.map { $0.descriptor })
    let number = nativeSites.add(site)
    nativeNumbers[key] = number
    return number
  }

  func host(
    library: Int, _ callee: HostSite.Callee, shape: FrameShape, thrown: TypeDescriptor? = nil
  ) -> Int {
    hostSites.add(HostSite(library: library, callee: callee, shape: shape, thrown: thrown))
  }

  // MARK: Descriptors

  func descriptor(of type: Type) -> Int { numberedDescriptor(of: type).number }

  func described(_ type: Type) -> TypeDescriptor { numberedDescriptor(of: type).descriptor }

  private func numberedDescriptor(of type: Type) -> (number: Int, descriptor: TypeDescriptor) {
    if let known = knownDescriptors[type] { return known }
    let descriptor = TypeDescriptor(
      name: name(of: type, isQualified: false), qualifiedName: name(of: type, isQualified: true),
      layout: layouts.layout(of: type))
    let numbered = (descriptors.add(descriptor), descriptor)
    knownDescriptors[type] = numbered
    descriptor.kind = kind(of: type)
    if case .nominal = type {
      descriptor.description = program.customDescription(of: type).flatMap { ownCode($0) }
      descriptor.debugDescription = program.customDebugDescription(of: type).flatMap { ownCode($0) }
      descriptor.equality = program.customEquality(of: type).flatMap { ownCode($0) }
      descriptor.hash = program.customHash(of: type).flatMap { ownCode($0) }
    }
    return numbered
  }

  private func ownCode(_ reference: FunctionReference) -> Int? {
    guard case .body = reference.function.implementation else { return nil }
    return instance(of: reference.function, arguments: reference.arguments)
  }

  private func described(_ parts: [Part], labels: [String?]) -> [DescribedPart] {
    zip(parts, labels).map { DescribedPart(label: $1, descriptor: described($0.type), offset: $0.offset) }
  }

  private func kind(of type: Type) -> TypeDescriptor.Kind {
    switch type {
    case .nominal(let nominal, let arguments): return kind(of: type, nominal, arguments)
    case .tuple(let elements):
      return elements.isEmpty
        ? .empty : .tuple(described(layouts.parts(of: type), labels: elements.map { $0.label }))
    case .function: return .function
    case .metatype(let instance):
      return .metatype(
        name: name(of: instance, isQualified: false), qualified: name(of: instance, isQualified: true))
    case .parameter, .member, .variable, .invalid: return .empty
    }
  }

  private func kind(of type: Type, _ nominal: NominalType, _ arguments: TypeArguments) -> TypeDescriptor.Kind
  {
    switch nominal.representation {
    case .integer: return .integer
    case .double: return .double
    case .boolean: return .boolean
    case .string: return nominal.name == "Character" ? .character : .string
    case .array: return .array(described(arguments.first ?? .void))
    case .dictionary:
      return .dictionary(described(arguments.first ?? .void), described(arguments.last ?? .void))
    case .set: return .set(described(arguments.first ?? .void))
    case .optional: return .optional(described(arguments.first ?? .void))
    case .structure:
      return .structure(described(layouts.parts(of: type), labels: nominal.fields.map { $0.name }))
    case .enumeration:
      let cases = nominal.cases.enumerated().map { index, enumCase in
        DescribedCase(
          name: enumCase.name,
          payload: described(
            layouts.payload(of: type, caseIndex: index), labels: enumCase.payload.map { $0.label }))
      }
      return .enumeration(isBoxed: layouts.isBoxed(type), cases)
    case .host: return .host
    case .abstract: return .existential
    case .uninhabited, .opaque: return .empty
    }
  }

  /// `Pair<Int, String>`, or with modules `main.Pair<Swift.Int, Swift.String>`.
  private func name(of type: Type, isQualified: Bool) -> String {
    switch type {
    case .nominal(let nominal, let arguments):
      return prefix(of: nominal, arguments, isQualified) + nominal.name
        + list(arguments.dropFirst(nominal.outer?.genericParameters.count ?? 0), isQualified)
    case .tuple, .function, .parameter, .member, .metatype, .variable, .invalid: return type.description
    }
  }
}

extension Compiler {
  /// The module and the types around, where they are shown.
  private func prefix(of nominal: NominalType, _ arguments: TypeArguments, _ isQualified: Bool) -> String {
    guard isQualified else { return "" }
    guard let outer = nominal.outer else { return nominal.module + "." }
    return name(
      of: .nominal(outer, TypeArguments(Array(arguments.prefix(outer.genericParameters.count)))),
      isQualified: true) + "."
  }

  private func list(_ arguments: some Collection<Type>, _ isQualified: Bool) -> String {
    if arguments.isEmpty { return "" }
    return "<" + arguments.map { name(of: $0, isQualified: isQualified) }.joined(separator: ", ") + ">"
  }
}

extension Variable {
  /// Whether it lives in a box that closures share.
  var isBoxed: Bool { isCaptured && isMutable && storage == .local }
}

import Diagnostics

/// Checks the cells of one notebook, one after another, against the libraries and each other.
///
/// What a cell declares stays visible to later cells, which may declare a name again. The session also
/// answers what the machine asks while it compiles (`Program`).
public final class Session {
  let types: WellKnownTypes
  let conformances: Conformances
  let visibleMembers: VisibleMembers
  /// What the cells add to the types of the libraries.
  let extensions: Extensions
  /// What has been found in types of the libraries, for all notebooks.
  let knownCandidates: KnownCandidates
  /// Names of the libraries.
  let libraryScope: Scope
  /// The names that the libraries have and variables of the cell take from its first line on, as in Swift.
  @exclusivity(unchecked) var namesTaken: Set<String> = []
  /// The libraries by name, and the file that declares the members of each.
  @exclusivity(unchecked) private(set) var modules = NameTable<FileID>()
  /// Names of the cells so far.
  @exclusivity(unchecked) var scope: Scope
  let operatorFunctions: OperatorFunctions
  /// Protocols by the names that literals, loops and operators ask for.
  @exclusivity(unchecked) var protocols: [String: NominalType] = [:]
  public internal(set) var operators: OperatorTable
  @exclusivity(unchecked) var diagnostics: [Diagnostic] = []
  /// Where chosen functions are noted, while two solutions of an expression are compared.
  @exclusivity(unchecked) var choices: ChoiceLog?
  /// Initial values of fields, where they are written.
  var fieldDefaults: [FieldKey: DefaultValue] = [:]
  /// Default values of cases' payloads.
  var payloadDefaults: [FieldKey: [DefaultValue?]] = [:]
  /// Raw values of cases, as written.
  var rawValues: [FieldKey: Expression?] = [:]
  /// Checks of function bodies that wait for the end of their cell.
  var pendingBodies: [() -> Void] = []
  /// Constants that are declared without a value: their one assignment comes later.
  var assignedLater: Set<Variable> = []
  /// Whether names of the libraries can be seen that are hidden from cells: above 0.
  @exclusivity(unchecked) var libraryDepth = 0
  /// The session in which the libraries' own declarations are made and checked; nil for that one itself.
  private let home: Session?
  /// The functions of libraries that are written in Swift, as far as they have been used.
  var libraryFunctions: [Function] = []
  /// What the cell says of conformances.
  var statedConformances: [StatedConformance] = []
  /// Makes the signatures that wait for their first use.
  var unread: [() -> Void] = []
  /// Checks initial values that wait for their first use: they may speak of the cell's variables.
  var unreadValues: [() -> Void] = []
  /// Stored properties whose type their initial value has to show.
  var untypedFields: [FieldKey: Lazy<Type>] = [:]
  /// Static properties with constant values.
  var staticInitializers: [TypedStatement] = []
  /// Whether cells declare operator functions outside of types.
  @exclusivity(unchecked) var hasFreeOperators = false
  var rivalOperators = RivalOperators()
  @exclusivity(unchecked) var privateMembers = PrivateMembers()
  /// Whether some types cannot be named everywhere.
  @exclusivity(unchecked) var hidesTypes = false
  /// The functions of the cell, of which no two may be the same.
  var redeclarations = Redeclarations()
  /// What `some P` stands for in the signature that is being read; nil outside of parameters.
  @exclusivity(unchecked) var opaqueParameters: OpaqueParameters?
  /// Whether it is being read what conforms to what, so that it is not known yet.
  var declaresConformances = false
  /// Functions made for stored properties that fulfil requirements.
  var storedWitnesses: [StoredWitnessKey: Function] = [:]
  /// The bodies of the cell, whose paths are followed once everything has its type.
  var bodies: [InitializationSubject] = []
  /// The closures of the cell that are given functions which do not outlive the call, inner ones first.
  var borrowingClosures: [Function] = []
  private(set) lazy var functionValues = FunctionValues(self)
  /// What the names of the cell have proved to be.
  @exclusivity(unchecked) var names: [NamedPlace] = []

  /// Reads the libraries, of which the first must be the standard library. Mistakes in their types come back;
  /// those in functions are found by `checkLibraries()`.
  public static func open(_ libraries: [LibraryInterface]) -> (Session?, [Diagnostic]) {
    open(libraries.map { $0.skimmed() })
  }

  /// The same with libraries that have been skimmed, perhaps by several threads.
  public static func open(_ libraries: [SkimmedInterface]) -> (Session?, [Diagnostic]) {
    var operators = OperatorTable()
    var diagnostics: [Diagnostic] = []
    let scope = Scope(.top, parent: nil)
    let loader = LibraryLoader(scope: scope)
    for (index, library) in libraries.enumerated() {
      operators.add(library.operators)
      diagnostics += library.diagnostics
      loader.declareTypes(library.tree, module: library.module, index: index)
    }
    guard let types = WellKnownTypes(from: scope) else { return (nil, diagnostics) }
    let home = Session(types: types, scope: scope, operators: operators)
    for library in libraries { home.modules[library.module] = library.file }
    loader.declareMembers(in: home)
    for key in Array(home.untypedFields.keys) { _ = home.type(of: key) }
    diagnostics += home.takeDiagnostics()
    return (Session(sharing: home), diagnostics)
  }

  /// The session of the libraries themselves.
  private init(types: WellKnownTypes, scope: Scope, operators: OperatorTable) {
    self.types = types
    self.libraryScope = scope
    self.scope = scope
    self.operators = operators
    home = nil
    libraryDepth = 1
    knownCandidates = KnownCandidates()
    operatorFunctions = OperatorFunctions()
    extensions = Extensions()
    conformances = Conformances(extensions: extensions, anyType: types.anyType)
    visibleMembers = VisibleMembers(conformances)
  }

  private init(sharing home: Session) {
    types = home.types
    libraryScope = home.libraryScope
    scope = Scope(.top, parent: home.libraryScope)
    modules = home.modules
    operators = home.operators
    operatorFunctions = OperatorFunctions(beyond: home.operatorFunctions)
    protocols = home.protocols
    staticInitializers = home.staticInitializers
    self.home = home
    knownCandidates = home.knownCandidates
    extensions = Extensions(beyond: home.extensions)
    conformances = Conformances(extensions: extensions, anyType: types.anyType, home: home.conformances)
    visibleMembers = VisibleMembers(conformances, home: home.visibleMembers)
  }

  /// The initial value of a field, where one is written; of a library's field that which the libraries state.
  func initialValue(of field: FieldKey) -> DefaultValue? {
    fieldDefaults[field] ?? home?.fieldDefaults[field]
  }

  /// The default values of a case's payload.
  func defaultPayload(of key: FieldKey) -> [DefaultValue?]? {
    payloadDefaults[key] ?? home?.payloadDefaults[key]
  }

  /// A session for another notebook: with the libraries that are open here, without the cells. What one notebook
  /// has made the libraries read and check serves the others, so they must take turns.
  public func fork() -> Session { Session(sharing: home ?? self) }

  /// Reads and checks all that the libraries declare, which otherwise waits for its first use. A sound library
  /// has no diagnostics.
  public func checkLibraries() -> [Diagnostic] {
    guard let home else { return checkOwnDeclarations() }
    return home.checkOwnDeclarations()
  }

  private func checkOwnDeclarations() -> [Diagnostic] {
    readSignatures()
    checkPendingBodies()
    for function in libraryFunctions { _ = body(of: function) }
    return takeDiagnostics()
  }

  /// Reads every signature that nobody has asked for.
  func readSignatures() {
    while !unread.isEmpty {
      let waiting = unread
      unread = []
      for read in waiting { read() }
    }
  }

  /// Checks what has waited for all names of the cell to be known.
  func checkPendingBodies() {
    while !pendingBodies.isEmpty || !unreadValues.isEmpty {
      let waiting = unreadValues + pendingBodies
      (unreadValues, pendingBodies) = ([], [])
      for check in waiting { check() }
    }
  }

  /// Parses and checks a cell. A cell with errors declares what it can, so that later cells are not blamed.
  public func check(_ source: SourceView) -> (TypedCell, [Diagnostic]) {
    let (tree, problems) = Parser.parse(source, operators: &operators)
    let (cell, more) = check(tree)
    return (cell, problems + (problems.hasErrors ? more.filter { !$0.dependsOnAll } : more))
  }

  /// Checks a cell that is parsed already.
  public func check(_ tree: SyntaxTree) -> (TypedCell, [Diagnostic]) {
    scope.beginCell()
    names = []
    let checker = StatementChecker(self, scope)
    let cell = checker.checkCell(tree)
    return (cell, checker.takeDiagnostics())
  }

  /// Checks the inside of an inline expression; its value is a String. nil where it is wrong.
  public func checkInterpolation(_ source: SourceView) -> (TypedExpression?, [Diagnostic]) {
    let (arguments, problems) = Parser.parseInterpolation(source, operators: operators)
    let span = source.span(0..<source.bytes.count)
    let literal = Expression(.stringLiteral([.interpolation(arguments)]), at: span)
    let checker = StatementChecker(self, scope)
    let value = problems.hasErrors ? nil : checker.check(literal, as: types.string, .interpolation)
    let diagnostics = problems + checker.takeDiagnostics()
    return (diagnostics.hasErrors ? nil : value, diagnostics)
  }

  /// The name before a dot of a library, which nothing in sight hides: `Swift.min(a, b)`.
  func module(_ expression: Expression, in scope: Scope) -> Identifier? {
    guard case .name(let name, let arguments) = expression.kind, arguments.isEmpty,
      modules[name.text] != nil,
      case .unknown = lookUp(name.text, in: scope)
    else { return nil }
    return name
  }

  /// Whether a name is one of a library's own.
  func declares(_ name: String, in module: String) -> Bool {
    guard let entity = libraryScope[name] else { return false }
    let file = modules[module]
    return switch entity {
    case .variable(let variable): variable.span.file == file
    case .functions(let functions): functions.contains { $0.declaration?.function.span.file == file }
    case .type(let nominal): nominal.span.file == file
    case .property(let property): property.getter.function.span.file == file
    case .alias, .genericParameter: true
    }
  }

  /// Names of libraries that begin with an underscore are their own affair. The type of an empty dictionary's keys is
  /// for nobody to write.
  func isHidden(_ name: String) -> Bool {
    guard libraryDepth == 0 else { return false }
    if !namesTaken.isEmpty, namesTaken.contains(name) { return true }
    // Every name is asked, so the first byte decides for nearly all.
    return switch name.utf8.first {
    case 0x5F: name != "_"
    case 0x41: name == "AnyHashable"
    default: false
    }
  }

  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// What some work comes to, and what it has to say, which is not reported.
  func withholdingDiagnostics<Result>(_ work: () -> Result) -> (result: Result, diagnostics: [Diagnostic]) {
    let known = diagnostics.count
    let result = work()
    defer { diagnostics.removeSubrange(known...) }
    return (result, Array(diagnostics[known...]))
  }

  func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }
}

extension Diagnostic {
  /// Whether what could not be read may be what is missing: something seems unused, or a path to lack a value.
  fileprivate var dependsOnAll: Bool {
    severity != .error || id == "missing-return" || id == "uninitialized"
  }
}

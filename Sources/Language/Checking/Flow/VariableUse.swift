import Diagnostics

/// Finds local variables that are never read or never changed, as Swift warns of them.
struct VariableUse {
  private let file: FileID
  private var declared: [Declared] = []
  private var read = IdentitySet()
  private var changed = IdentitySet()
  private var visited = IdentitySet()

  private struct Declared {
    let variable: Variable
    let form: Form
    /// What `var (a, b)` declares with it: one `var` serves them all.
    var together: [Variable] = []
  }

  private enum Form {
    case initialized
    case later
    /// Part of a pattern.
    case bound
    /// `if let x = …`
    case unwrapped
  }

  /// Warnings about a cell's statements and the functions in it, in the order in which the variables are declared.
  static func check(_ statements: [TypedStatement], _ functions: [Function], _ file: FileID) -> [Diagnostic] {
    var use = VariableUse(file: file)
    for statement in statements { use.visit(.statement(statement)) }
    for function in functions { use.visit(.function(function)) }
    return use.declared.sorted { $0.variable.span.start < $1.variable.span.start }.compactMap(use.warning)
  }

  private init(file: FileID) { self.file = file }

  // MARK: Collecting

  private mutating func visit(_ part: TypedPart) {
    switch part {
    case .declared(let variable): declare(variable, .bound)
    case .function(let function): visit(function)
    case .statement(let statement): visit(statement)
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .value(let value):
      if case .variable(let variable) = value.kind, variable.storage == .local { read.insert(variable) }
      value.forEachPart { visit($0) }
    case .assigned(let place): visitAssigned(place)
    case .changed(let place):
      if case .variable(let variable) = place.kind {
        read.insert(variable)
        changed.insert(variable)
      }
      place.forEachPart(base: { .changed($0) }) { visit($0) }
    }
  }

  private mutating func visit(_ function: Function) {
    guard function.span.file == file, visited.insert(function) else { return }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }

  private mutating func visit(_ statement: TypedStatement) {
    switch statement.kind {
    case .declare(let variable, let value):
      declare(variable, value == nil ? .later : .initialized)
      if let value { visit(.value(value)) }
    case .destructure:
      let before = declared.count
      statement.forEachPart { visit($0) }
      let together = declared[before...].map { $0.variable }
      for index in declared.indices[before...] { declared[index].together = together }
    case .ifElse(let conditions, _, _), .guardElse(let conditions, _), .whileLoop(_, let conditions, _):
      for case .pattern(let pattern, _) in conditions {
        guard case .enumCase(1, let parts) = pattern.kind, case .binding(let variable)? = parts.first?.kind,
          pattern.span == variable.span
        else { continue }
        declare(variable, .unwrapped)
      }
      statement.forEachPart { visit($0) }
    default: statement.forEachPart { visit($0) }
    }
  }

  /// A new value for a variable, or for an element of a tuple, is not read; a part of a structure might be.
  private mutating func visitAssigned(_ place: TypedExpression) {
    switch place.kind {
    case .variable(let variable): changed.insert(variable)
    case .field(let base, _):
      if case .tuple = base.type { visitAssigned(base) } else { visit(.changed(base)) }
    default: place.forEachPart(base: { .changed($0) }) { visit($0) }
    }
  }

  /// Only what the author has named, inside a function or block.
  private mutating func declare(_ variable: Variable, _ form: Form) {
    let isWritten = variable.span.file == file && variable.span.range.count == variable.name.utf8.count
    guard isWritten, variable.storage == .local, variable.name != "_", variable.name != "self",
      !declared.contains(where: { $0.variable == variable })
    else { return }
    declared.append(Declared(variable: variable, form: form))
  }

  // MARK: Wording

  private func warning(_ declared: Declared) -> Diagnostic? {
    let variable = declared.variable
    switch (read.contains(variable), changed.contains(variable)) {
    case (true, true): return nil
    case (true, false):
      let isNeeded =
        !variable.isMutable || declared.together.contains { changed.contains($0) || !read.contains($0) }
      return isNeeded ? nil : neverMutated(variable)
    case (false, true): return variable.isMutable ? neverRead(variable) : neverUsed(declared)
    case (false, false): return neverUsed(declared)
    }
  }

  private func neverMutated(_ variable: Variable) -> Diagnostic {
    .warning(
      "never-mutated", at: variable.span, "variable '\(variable.name)' was never mutated",
      hint: "write 'let' instead of 'var'")
  }

  private func neverRead(_ variable: Variable) -> Diagnostic {
    .warning("never-read", at: variable.span, "variable '\(variable.name)' was written to, but never read")
  }

  private func neverUsed(_ declared: Declared) -> Diagnostic {
    let (name, span) = (declared.variable.name, declared.variable.span)
    let word = declared.variable.isMutable ? "variable" : "immutable value"
    switch declared.form {
    case .initialized:
      return .warning(
        "never-used", at: span, "initialization of \(word) '\(name)' was never used",
        hint: "write '_' for the name, or leave it out")
    case .later:
      return .warning("never-used", at: span, "\(word) '\(name)' was never used", hint: "leave it out")
    case .bound:
      return .warning(
        "never-used", at: span, "\(word) '\(name)' was never used", hint: "write '_' for the name")
    case .unwrapped:
      return .warning(
        "never-used", at: span, "value '\(name)' was defined but never used",
        hint: "compare with nil instead: '… != nil'")
    }
  }
}

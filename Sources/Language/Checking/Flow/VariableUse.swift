import Diagnostics

/// The local variables that a cell declares, and which of them are read and changed: Swift warns of those that never are.
struct VariableUse {
  private let file: FileID?
  private var declared: [Declared] = []
  private var read = IdentitySet()
  private var changed = IdentitySet()
  /// The global variables of the cell that functions use which can be called above their lines.
  private(set) var globals = IdentitySet()

  private struct Declared {
    let variable: Variable
    let form: Form
  }

  enum Form {
    case initialized
    case later
    /// Part of a pattern.
    case bound
    /// `if let x = …`
    case unwrapped
  }

  init(file: FileID?) { self.file = file }

  /// Warnings, in the order in which the variables are declared.
  var warnings: [Diagnostic] {
    declared.sorted { $0.variable.span.start < $1.variable.span.start }.compactMap(warning)
  }

  // MARK: Gathering

  mutating func read(_ variable: Variable) { read.insert(variable) }
  mutating func change(_ variable: Variable) { changed.insert(variable) }

  /// Notes a global variable that a function uses.
  mutating func share(_ variable: Variable) { if variable.span.file == file { globals.insert(variable) } }

  /// Only what the author has named, inside a function or block.
  mutating func declare(_ variable: Variable, _ form: Form) {
    guard variable.storage == .local, variable.span.file == file,
      variable.span.range.count == variable.name.utf8.count, variable.name != "_", variable.name != "self",
      !declared.contains(where: { $0.variable === variable })
    else { return }
    declared.append(Declared(variable: variable, form: form))
  }

  // MARK: Wording

  private func warning(_ declared: Declared) -> Diagnostic? {
    let variable = declared.variable
    switch (read.contains(variable), changed.contains(variable)) {
    case (true, true): return nil
    case (true, false):
      return variable.isMutable && !isDeclaredWithChanged(variable) ? neverMutated(variable) : nil
    case (false, true): return variable.isMutable ? neverRead(variable) : neverUsed(declared)
    case (false, false): return neverUsed(declared)
    }
  }

  /// Whether the same `var` declares one that is changed: it serves them all.
  private func isDeclaredWithChanged(_ variable: Variable) -> Bool {
    guard let introducer = variable.introducer else { return false }
    return declared.contains { $0.variable.introducer == introducer && changed.contains($0.variable) }
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

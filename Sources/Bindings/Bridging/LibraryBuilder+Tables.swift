import Machine

extension LibraryBuilder {
  /// A table of declarations inside a type or extension.
  mutating func group(_ header: String, _ table: [HostDeclaration]) {
    add(.swift(header + " {"))
    add(table)
    add(.swift("}"))
  }

  /// A table of declarations at the top of the library.
  mutating func add(_ table: [HostDeclaration]) {
    for declaration in table { add(declaration) }
  }
}

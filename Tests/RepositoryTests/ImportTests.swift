import Testing

/// Who imports whom, held against the table in `Sources/README.md`.
@Suite struct ImportTests {
  private static let core = [
    "Diagnostics", "Markup", "CElementary", "Divergence", "Charting", "TeXMath", "Language", "Machine",
    "Bindings",
  ]
  private static let system: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch",
  ]

  private let table: ModuleTable

  init() throws { table = try ModuleTable.ofSources() }

  @Test func `the table and the folders name the same modules`() throws {
    #expect(table.modules.sorted() == (try Checkout.folders(in: "Sources")))
  }

  @Test func `files import what the table allows`() throws {
    for (file, module, imports) in try imports() {
      let strangers = imports.subtracting(table[module] ?? []).sorted()
      #expect(strangers == [], "\(file) imports what the table in Sources/README.md does not allow \(module)")
    }
  }

  @Test(arguments: core) func `the core is pure`(module: String) throws {
    let allowed = try #require(table[module])
    let strangers = allowed.subtracting(ImportTests.core).sorted()
    #expect(strangers == [], "the table lets \(module) import what is not of the core")
    for (file, owner, imports) in try imports() where owner == module {
      #expect(imports.isDisjoint(with: ImportTests.system), "\(file) imports a module of the system")
    }
  }

  @Test(arguments: ["CCmark", "CYAML", "CMalloc"]) func `one file speaks to a foreign library`(
    library: String
  ) throws {
    let files = try imports().filter { $0.imports.contains(library) }.map(\.file)
    #expect(files.count == 1, "\(files) import \(library)")
  }

  @Test func `each module has a README`() throws {
    for module in try Checkout.folders(in: "Sources") {
      let text = try? Checkout.text("Sources/\(module)/README.md")
      #expect(
        text?.hasPrefix("# \(module)\n") == true, "Sources/\(module)/README.md must begin '# \(module)'")
    }
  }

  @Test(arguments: [
    ("import Markup", ["Markup"]), ("  import Glibc", ["Glibc"]), ("// import Markup", []),
    ("@testable import Commands", ["Commands"]), ("package import struct Markup.Node", ["Markup"]),
    ("@_spi(Private) public import Markup // why", ["Markup"]), ("let important = 1", []),
  ])
  func `imports are recognized`(line: String, modules: [String]) {
    #expect(Imports.modules(of: "/// A file.\n" + line + "\n").sorted() == modules)
  }

  private func imports() throws -> [(file: String, module: String, imports: Set<String>)] {
    try Checkout.files(in: "Sources").filter { $0.hasSuffix(".swift") }.map { file in
      let module = String(file.prefix { $0 != "/" })
      return (file, module, Imports.modules(of: try Checkout.text("Sources/" + file)))
    }
  }
}

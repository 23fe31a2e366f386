import Testing

/// The manifest's edges are the table's.
@Suite struct ManifestTests {
  /// What no package has to bring.
  private static let ofTheSystem: Set = ["Glibc", "Darwin"]

  @Test func `targets depend on what the table allows`() throws {
    let table = try ModuleTable.ofSources()
    let manifest = Manifest(text: try Checkout.text("Package.swift"))
    #expect(Set(manifest.targets.keys) == Set(table.modules))
    for (module, imports) in table.rows {
      let listed = imports.subtracting(ManifestTests.ofTheSystem).sorted()
      #expect(manifest.targets[module]?.sorted() == listed, "\(module): Package.swift and the table disagree")
    }
  }

  @Test func `targets are recognized`() {
    let text = """
      .target(name: "A"), .systemLibrary(name: "C", providers: [.apt(["c-dev"])]),
      .target(
        name: "B", dependencies: ["A", .product(name: "P", package: "q")], exclude: ["README.md"]),
      .testTarget(name: "ATests", dependencies: ["A"]),
      """
    #expect(Manifest(text: text).targets == ["A": [], "B": ["A", "P"], "C": []])
  }
}

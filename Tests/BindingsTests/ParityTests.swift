import Machine
import Testing

@testable import Bindings

/// What cells can name and what the libraries export are the same, by name and labels.
@Suite struct ParityTests {
  @Test(arguments: ["Divergence", "Charting"])
  func `cells can name all that a library exports`(module: String) throws {
    let exported = try PublicSurface.module(module), named = try nameable(module)
    #expect(exported.names.count > 100)
    let missing = exported.names.subtracting(named.names).filter { name in
      !Exemption.isInherited(name, from: named) && Exemption.reason(for: name, in: .notNameable) == nil
    }
    #expect(missing.sorted() == [])
  }

  @Test(arguments: ["Divergence", "Charting"])
  func `cells can name nothing else`(module: String) throws {
    let exported = try PublicSurface.module(module)
    let extra = try nameable(module).names.subtracting(exported.names).filter { name in
      !Exemption.isHidden(name) && !Exemption.isInherited(name, from: exported)
        && !Exemption.isSynthesized(name, in: exported)
        && Exemption.reason(for: name, in: .notExported) == nil
    }
    #expect(extra.sorted() == [])
  }

  @Test(arguments: ["Divergence", "Charting"])
  func `types conform to what they conform to in the library`(module: String) throws {
    let exported = try PublicSurface.module(module), named = try nameable(module)
    let types = exported.conformances.keys.filter { exported.names.contains($0) && named.names.contains($0) }
    #expect(types.count > 30)
    for type in types.sorted() {
      #expect(exported.protocols(of: type) == named.protocols(of: type), "\(type)")
    }
  }

  @Test func `every exemption is of use`() throws {
    var exported: Set<String> = [], named: Set<String> = []
    for module in ["Divergence", "Charting"] {
      exported.formUnion(try PublicSurface.module(module).names)
      named.formUnion(try nameable(module).names)
    }
    for (prefix, _) in Exemption.notNameable {
      #expect(exported.subtracting(named).contains { Exemption.covers(prefix, $0) }, "\(prefix)")
    }
    for (prefix, _) in Exemption.notExported {
      #expect(named.subtracting(exported).contains { Exemption.covers(prefix, $0) }, "\(prefix)")
    }
  }

  private func nameable(_ module: String) throws -> PublicSurface {
    let library = try #require(Libraries.all().first { $0.name == module })
    return PublicSurface(of: library.interface, onlyPublic: false)
  }
}

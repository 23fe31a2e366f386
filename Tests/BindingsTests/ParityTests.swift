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
    let differences = try conformancesThatDiffer(in: module)
    #expect(differences.count > 30)
    for (type, difference) in differences {
      let exempt = Exemption.conformances.filter { $0.0 == module || $0.0 == type }.map { $0.1 }
      #expect(difference.subtracting(exempt) == [], "\(type)")
    }
  }

  @Test func `every exemption is of use`() throws {
    var exported: Set<String> = [], named: Set<String> = []
    for module in ["Divergence", "Charting"] {
      exported.formUnion(try PublicSurface.module(module).names)
      named.formUnion(try nameable(module).names)
    }
    for (subject, name, _) in Exemption.conformances {
      let differences = try ["Divergence", "Charting"].flatMap { module in
        try conformancesThatDiffer(in: module).filter { $0.type == subject || module == subject }
      }
      #expect(differences.contains { $0.difference.contains(name) }, "\(subject): \(name)")
    }
    for (prefix, _) in Exemption.notNameable {
      #expect(exported.subtracting(named).contains { Exemption.covers(prefix, $0) }, "\(prefix)")
    }
    for (prefix, _) in Exemption.notExported {
      #expect(named.subtracting(exported).contains { Exemption.covers(prefix, $0) }, "\(prefix)")
    }
  }

  /// The types that both sides have, and the protocols that only one of them says.
  private func conformancesThatDiffer(in module: String) throws -> [(type: String, difference: Set<String>)] {
    let exported = try PublicSurface.module(module), named = try nameable(module)
    let types = exported.conformances.keys.filter { exported.names.contains($0) && named.names.contains($0) }
    return types.sorted().map { type in
      (type, exported.protocols(of: type).symmetricDifference(named.protocols(of: type)))
    }
  }

  private func nameable(_ module: String) throws -> PublicSurface {
    let library = try #require(Libraries.all().first { $0.name == module })
    return PublicSurface(of: library.interface, onlyPublic: false)
  }
}

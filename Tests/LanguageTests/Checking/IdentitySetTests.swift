import Testing

@testable import Language

@Suite struct IdentitySetTests {
  private final class Object {}

  @Test func `objects are told apart by identity`() {
    let (a, b) = (Object(), Object())
    var set = IdentitySet()
    #expect(!set.contains(a))
    #expect(set.insert(a))
    #expect(!set.insert(a))
    #expect(set.contains(a))
    #expect(!set.contains(b))
  }
}

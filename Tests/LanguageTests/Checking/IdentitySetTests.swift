import Testing

@testable import Language

@Suite struct IdentitySetTests {
  private final class Object {}

  @Test func `objects are told apart by identity`() {
    let (a, b) = (Object(), Object())
    var set = IdentitySet()
    let isEmpty = !set.contains(a)
    let added = [set.insert(a), set.insert(a)]
    #expect(isEmpty)
    #expect(added == [true, false])
    #expect(set.contains(a))
    #expect(!set.contains(b))
  }
}

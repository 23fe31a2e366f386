import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("entrpy", ["entropy", "print"], "entropy"),
      ("lenght", ["length", "height"], "length"),
      ("Print", ["print", "paint"], "print"),
      ("kl", ["kl", "H"], nil),
      ("a", ["D", "b"], nil),
      ("d", ["D", "b"], "D"),
      ("xyz", ["entropy", "normal"], nil),
      ("ab", ["abc", "abd"], "abc"),
    ] as [(String, [String], String?)])
  func theNearestNameIsFound(_ typed: String, _ candidates: [String], _ expected: String?) {
    #expect(nearestName(to: typed, among: candidates) == expected)
  }
}

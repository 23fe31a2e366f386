import Testing

@testable import Language

@Suite struct NameTableTests {
  @Test func `few and many names are found, changed and taken out as in a dictionary`() {
    for count in [0, 1, 7, 8, 9, 40] {
      var table = NameTable<Int>()
      var expected: [String: Int] = [:]
      for number in 0..<count {
        table["name\(number)"] = number
        expected["name\(number)"] = number
      }
      for number in stride(from: 0, to: count, by: 3) {
        table["name\(number)"] = number % 2 == 0 ? nil : -number
        expected["name\(number)"] = number % 2 == 0 ? nil : -number
      }
      table["late"] = 1
      table["never"] = nil
      expected["late"] = 1
      #expect(table.names.sorted() == expected.keys.sorted())
      #expect(table.values.sorted() == expected.values.sorted())
      for name in Array(expected.keys) + ["name0", "never", ""] { #expect(table[name] == expected[name]) }
    }
  }
}

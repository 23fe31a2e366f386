import Testing

/// The toolchain's formatter has nothing to say.
@Suite struct FormatTests {
  @Test func `sources are formatted`() throws {
    let command = ["swift", "format", "lint", "--strict", "--configuration", ".swift-format"]
    let result = try Command.run(command + Checkout.swiftFiles())
    #expect(
      result.status == 0,
      """
      \(result.output)
      to mend most of it: swift format -i --configuration .swift-format -r Sources Tests
      """)
  }
}

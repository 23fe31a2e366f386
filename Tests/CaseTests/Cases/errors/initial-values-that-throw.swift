enum Slip: Error { case small }
func risky() throws -> Int { throw Slip.small }
struct Reading {
  var first = try risky() // error: errors cannot be thrown out of an initial value
  static let second = try risky() // error: errors cannot be thrown out of an initial value
  var third = (try? risky()) ?? 3
  var fourth: Int = { do { return try risky() } catch { return 4 } }()
}
func passing() throws {
  struct Local { var value = try risky() } // error: errors cannot be thrown out of an initial value
  func inner(_ x: Int = try risky()) {} // error: errors cannot be thrown out of an initial value
}

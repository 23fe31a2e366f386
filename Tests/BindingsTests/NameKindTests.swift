import Bindings
import Diagnostics
import Language
import Testing

/// Cells coloured by what the checker knows.
@Suite struct NameKindTests {
  private func colours(_ text: String) throws -> [String] {
    let session = try #require(Session.open(Notebook.interfaces).0)
    let view = SourceView(SourceFile(id: FileID(1), path: "cell", text: text))
    let (cell, problems) = session.check(view)
    #expect(!problems.hasErrors)
    return Highlighter.classes(of: view, names: cell.names).compactMap { range, kind in
      switch kind {
      case .type, .function, .parameter, .property, .identifier:
        "\(String(decoding: view.bytes[range], as: UTF8.self)): \(kind.rawValue)"
      default: nil
      }
    }
  }

  @Test func declarations() throws {
    let found = try colours(
      """
      enum Side { case left, right(Int) }
      struct Box<T> { var size: T }
      func scale(_ size: Double, by factor: Double) -> Double { size * factor }
      """)
    #expect(
      found == [
        "Side: type", "left: property", "right: property", "Int: type", "Box: type", "T: type",
        "size: property",
        "T: type", "scale: function", "size: parameter", "Double: type", "by: identifier",
        "factor: parameter",
        "Double: type", "Double: type", "size: parameter", "factor: parameter",
      ])
  }

  @Test func uses() throws {
    let found = try colours(
      """
      let xs = [1.5].map { x in x.rounded() }
      print(xs.count, D(Categorical([1]) ∥ [1]), Int("2") ?? 0, xs.reduce(0) { $0 + $1 })
      if case .some(let first) = xs.first { print(first) }
      """)
    #expect(
      found == [
        "xs: identifier", "map: function", "x: parameter", "x: parameter", "rounded: function",
        "print: function",
        "xs: identifier", "count: property", "D: function", "Categorical: type", "Int: type",
        "xs: identifier",
        "reduce: function", "$0: parameter", "$1: parameter", "some: property", "first: identifier",
        "xs: identifier", "first: property", "print: function", "first: identifier",
      ])
  }

  @Test func membersBehindDots() throws {
    let found = try colours(
      """
      struct Point { var x = 0.0; static let zero = Point(); static var one: Point { .zero } }
      func f(_ p: Point, in q: Point = .zero) -> Double { p.x.rounded(.up) }
      print(f(.one), Point.zero.x)
      """)
    #expect(
      found == [
        "Point: type", "x: property", "zero: property", "Point: type", "one: property", "Point: type",
        "zero: property", "f: function", "p: parameter", "Point: type", "in: identifier", "q: parameter",
        "Point: type", "zero: property", "Double: type", "p: parameter", "x: property", "rounded: function",
        "up: property", "print: function", "f: function", "one: property", "Point: type", "zero: property",
        "x: property",
      ])
  }

  @Test func aLoopsSequenceIsNoFunction() throws {
    let found = try colours("let pairs = zip([1], [2])\nfor (a, _) in pairs { print(a) }")
    #expect(
      found == [
        "pairs: identifier", "zip: function", "a: identifier", "pairs: identifier", "print: function",
        "a: identifier",
      ])
  }

  /// Without the checker names in capitals are types, and an argument's label is no keyword.
  @Test func tokensAlone() {
    let view = SourceView(SourceFile(id: FileID(1), path: "cell", text: "func f() { g(in: X.y, for: .z) }"))
    let classes = Highlighter.classes(of: view).map { $0.class }
    #expect(
      classes == [
        .keyword, .function, .punctuation, .punctuation, .punctuation, .identifier, .punctuation, .identifier,
        .punctuation, .type, .punctuation, .identifier, .punctuation, .identifier, .punctuation, .punctuation,
        .identifier, .punctuation, .punctuation,
      ])
  }
}

import Diagnostics
import Language
import Testing

/// No text crashes the parser or keeps it busy.
@Suite struct RobustnessTests {
  private static let program = """
    infix operator ∥: ComparisonPrecedence
    struct Point<T: Comparable>: Equatable where T: Numeric { var x: T = 0; init?(_ a: T) { x = a }
      subscript(i: Int) -> T { get { x } set { x = newValue } } }
    indirect enum Tree { case leaf, node(Tree, value: Int) }
    let s = "a\\(x + 1, digits: 4) \\(d["k"]!)" + #"raw \\#(y)"#
    outer: for case let (i, x?) in xs.enumerated() where i > 0 { continue outer }
    switch t { case .leaf, .node(_, value: 3) where a: fallthrough
    case 1...5, (1, _), is Int: break
    default: print(1) }
    let h = xs.map { [y] (a: Int) -> Int in a }.reduce(0, +), v = if a { 1 } else { 2 }
    do { try f(&x) } catch let e as E where e == .a { } catch { }
    """

  private func parse(_ bytes: [UInt8]) -> Int {
    var sources = SourceMap()
    let file = sources.add(path: "cell", bytes: bytes)
    var operators = OperatorTable()
    return Parser.parse(SourceView(file), operators: &operators).1.count
  }

  @Test func everyPrefixEnds() {
    let bytes = Array(Self.program.utf8)
    #expect(parse(bytes) == 0)
    for end in bytes.indices { _ = parse(Array(bytes[..<end])) }
    for start in bytes.indices { _ = parse(Array(bytes[start...])) }
  }

  @Test func mutationsEnd() {
    var numbers = SeededNumbers(seed: 1)
    let bytes = Array(Self.program.utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0...numbers.next(below: 3) {
        let place = numbers.next(below: changed.count - 8)
        switch numbers.next(below: 3) {
        case 0: changed.removeSubrange(place..<(place + numbers.next(below: 8)))
        case 1: changed.swapAt(place, numbers.next(below: changed.count))
        case _: changed.insert(bytes[numbers.next(below: bytes.count)], at: place)
        }
      }
      _ = parse(changed)
    }
  }

  @Test(arguments: [
    "(", "[", "{", "-", "a + ", "a.", "a(", "f { ", "\"\\(", "if a { } else ", "let x: [", "try ",
    "case let ", "a<", "a ? ", "x = ",
  ])
  func deepNestingIsOneError(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(parse(Array(text.utf8)) <= 3, "\(piece)")
  }
}

import Testing

/// What is read, drawn as nested lists.
@Suite struct SyntaxTreeTests {
  @Test(arguments: cases) func tree(_ example: (text: String, expected: String)) {
    let (dump, messages) = parseText(example.text)
    #expect(messages == [], "\(example.text)")
    #expect(dump == example.expected + "\n", "\(example.text)")
  }

  private static let cases: [(text: String, expected: String)] = [
    ("1 + 2 * 3 - 4", "(- (+ 1 (* 2 3)) 4)"),
    ("x = y ?? z ?? 1", "(= x (?? y (?? z 1)))"),
    ("a ? b : c ? d : e", "(?: a b (?: c d e))"),
    ("a as? Int ?? 0", "(?? (as? a Int) 0)"),
    ("try x + f()", "(try (+ x (call f)))"),
    ("x = try f() + 1", "(= x (try (+ (call f) 1)))"),
    ("a\n  .b\n  .c(1)\n  + 2", "(+ (call (. (. a b) c) 1) 2)"),
    ("a\n(b)", "a\n(paren b)"),
    ("a\n[b]", "a\n(array b)"),
    ("a < b", "(< a b)"),
    ("Set<Int>(x)", "(call Set<Int> x)"),
    ("Array<Array<Int>>()", "(call Array<Array<Int>>)"),
    ("f(a < b, c > d)", "(call f (< a b) (> c d))"),
    ("f(a < b, c > (d))", "(call f (call a<b, c> d))"),
    ("[Int](), [:]".replacingComma, "(call (type [Int]))\n(dictionary)"),
    ("a[1...]", "(subscript a (postfix ... 1))"),
    ("a[..<3]", "(subscript a (prefix ..< 3))"),
    ("-x.y", "(prefix - (. x y))"),
    ("a!.b?.c", "(. (? (. (! a) b)) c)"),
    ("pair.0.1", "(. (. pair 0) 1)"),
    ("xs.map { $0 + $1 }", "(call (. xs map) (closure $2 [(+ $0 $1)]))"),
    ("f { a } g: { b }", "(call f (closure $0 [a]) g: (closure $0 [b]))"),
    (
      "f { [x, y = 2] (a: inout Int, b) throws -> Int in a }",
      "(call f (closure (captures x y: 2) [a: inout Int b] throws -> Int [a]))"
    ),
    ("f { a, _ in { a } }", "(call f (closure [a _] [(closure $0 [a])]))"),
    ("if xs.contains { $0 == 1 } { }", "(if [(call (. xs contains) (closure $1 [(== $0 1)]))] [])"),
    ("if !f { g() }", "(if [(prefix ! f)] [(call g)])"),
    ("xs.reduce(0, +)", "(call (. xs reduce) 0 +)"),
    ("xs.map(\\.a.b)", "(call (. xs map) (keypath (. (. $0 a) b)))"),
    ("\"a\\(x, digits: 4)\\n\\u{41}\"", "(string \"a\" (\\ x digits: 4) \"\\nA\")"),
    ("#\"\\n\\#(x)\"#", "(string \"\\\\n\" (\\ x))"),
    ("\"\"\"\n  a\n    b \\\n  c\n\n  \"\"\"", "(string \"a\\n  b c\\n\")"),
    ("0x1F + 0b1_0 + 0o7 + 1_0.5e-3 + 0x1p3", "(+ (+ (+ (+ 0x1F 0b10) 0o7) 10.5e-3) 0x1p3)"),
    (
      "infix operator **: MultiplicationPrecedence\na ** b",
      "infix (operator infix ** MultiplicationPrecedence)\n(** a b)"
    ),
    ("a ∥ b\ninfix operator ∥", "(∥ a b)\ninfix (operator infix ∥)"),
    ("let x = if a { 1 } else { 2 }", "(let let:x = (if [a] [1] [2]))"),
    ("switch x { case .a(let y), .b: 1; default: 2 }", "(switch x (case (.a let:y) (.b) [1]) (default [2]))"),
    (
      "switch x { case let (a, b?) where a: 1 }", "(switch x (case (where (tuple let:a (some let:b)) a) [1]))"
    ),
    (
      "switch x { case E.a, Int.min...(-1): 1 }",
      "(switch x (case (.a of E) (~= (... (. Int min) (paren (prefix - 1)))) [1]))"
    ),
    (
      "do { } catch E.a { } catch let e as E { } catch { }",
      "(do [] (catch (.a of E) []) (catch (as let:e E) []) (catch []))"
    ),
    (
      "func f<T: A & B>(_ x: T, y z: Int = 1, w: Int...) rethrows -> T where T == Int { x }",
      "(func f<T: A & B> [(_ x : T) (y z : Int = 1) (w : Int...)] rethrows -> T (where (== T Int)) [x])"
    ),
    ("var x: Int { get { 1 } set { } }", "(var var:x : Int (accessors (get [1]) (set [])))"),
    ("enum E: Int { case a = 1, b(x: Int, Int) }", "(enum E : [Int] (case (a = 1) (b x: Int Int)))"),
  ]
}

extension String {
  /// Two statements on two lines.
  fileprivate var replacingComma: String { split(separator: ", ").joined(separator: "\n") }
}

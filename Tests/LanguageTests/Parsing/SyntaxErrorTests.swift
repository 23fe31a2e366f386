import Testing

/// One mistake, one diagnostic, where swiftc has it.
@Suite struct SyntaxErrorTests {
  @Test(arguments: cases) func oneDiagnostic(_ example: (text: String, expected: String)) {
    #expect(parseText(example.text).messages == [example.expected], "\(example.text)")
  }

  private static let cases: [(text: String, expected: String)] = [
    ("let x = 3 4 5", "1:10: consecutive statements on a line must be separated by ';'"),
    ("let b = 1+ 2", "1:10: '+' is not a postfix unary operator"),
    ("let c =3", "1:7: '=' must have consistent whitespace on both sides"),
    (
      "let d = a == b == c",
      "1:11: adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"
    ),
    ("let e = + 3", "1:9: unary operator cannot be separated from its operand"),
    ("let f = a +++ b", "1:11: cannot find operator '+++' in scope"),
    ("print(1, 2\nlet y = 3", "2:1: expected ')' in expression list"),
    ("print(\"abc\nlet z = 4", "1:7: unterminated string literal"),
    ("let q = [1, 2\nlet r = 3", "1:14: expected ']' in container literal expression"),
    ("if x = 3 { }", "1:4: use of '=' in a boolean context, did you mean '=='?"),
    ("let a = 3 )", "1:11: extraneous ')'"),
    ("let t = a ? 1", "1:14: expected ':' after '? ...' in ternary expression"),
    ("let u = 0b12", "1:12: '2' is not a valid binary digit (0 or 1) in integer literal"),
    ("let v = 12abc", "1:11: 'a' is not a valid digit in integer literal"),
    ("let w = 1e", "1:11: expected a digit in floating point exponent"),
    ("let y = .5", "1:9: '.5' is not a valid floating point literal; it must be written '0.5'"),
    ("let z = 0x1.8", "1:14: hexadecimal floating point literal must end with an exponent"),
    ("let m = \"\"\"abc\n \"\"\"", "1:12: multi-line string literal content must begin on a new line"),
    (
      "let n = \"\"\"\n  abc\n def\n  \"\"\"",
      "3:2: insufficient indentation of line in multi-line string literal"
    ),
    ("let o = \"a\\qb\"", "1:11: invalid escape sequence in literal"),
    ("let q = 'a'", "1:9: single-quoted string literal found, use '\"'"),
    ("let s = \"a \\(x +\n  y", "1:12: cannot find ')' to match opening '(' in string interpolation"),
    ("class A: B { deinit { } }\nlet a = 1", "1:1: classes are not supported in cells"),
    ("actor A { }", "1:1: actors are not supported in cells"),
    ("import Foundation", "1:1: 'import' is not supported in cells"),
    ("func f() async { }", "1:10: async functions are not supported in cells"),
    ("let r = /a+b/", "1:9: regex literals are not supported in cells"),
    ("let l = #line", "1:9: macros are not supported in cells: '#line'"),
    ("@Foo var x = 1", "1:1: attribute '@Foo' is not supported in cells"),
    ("func f(x: Int {\n  print(x)\n}\nlet y = 1", "1:15: expected ')' in parameters"),
    ("func f() -> Int", "1:6: expected '{' in body of function declaration"),
    ("let class = 3", "1:5: keyword 'class' cannot be used as an identifier here"),
    ("for i 0..<3 { }", "1:7: expected 'in' after for-each pattern"),
    ("while x < 3 print(x)", "1:13: expected '{' after 'while' condition"),
    (
      "switch x { print(1) }", "1:12: all statements inside a switch must be covered by a 'case' or 'default'"
    ),
    ("func f() { print(1)", "1:20: expected '}' at end of brace statement"),
    ("}\nlet x = 1", "1:1: extraneous '}' at top level"),
    ("x++", "1:2: '++' is not a postfix unary operator"),
    ("let x = a +b", "1:11: '+' must have consistent whitespace on both sides"),
    (
      "f(if x { 1 } else { 2 })",
      "1:3: 'if' may only be used as expression in return, throw, or as the source of an assignment"
    ),
    ("let x = 1 + try f()", "1:13: 'try' cannot appear to the right of a non-assignment operator"),
    ("infix operator ⊕: Foo", "1:19: unknown precedence group 'Foo'"),
    ("let s = \"\\(f(\"a\")\"", "1:18: unterminated string literal"),
    ("switch x { case 1: }", "1:12: 'case' label in a 'switch' must have at least one executable statement"),
    ("a. b", "1:2: extraneous whitespace after '.' is not permitted"),
    ("let x = $0", "1:9: anonymous closure argument not contained in a closure"),
    ("/* a", "1:1: unterminated '/*' comment"),
    (
      "struct A { let x: Int let y: Int }",
      "1:22: consecutive declarations on a line must be separated by ';'"
    ),
    ("foo(\n  a: 1 +,\n  b: 2\n)\nlet z = 3", "2:9: expected expression after operator"),
  ]
}

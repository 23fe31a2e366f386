import Testing

@testable import Language
@testable import Machine

/// Each value with what `swiftc -o main` prints for it.
@Suite struct DisplayTests {
  private func check(
    _ expected: String, sourceLocation: SourceLocation = #_sourceLocation, _ make: (Tree) -> TypedExpression
  ) {
    MachineTests.check(expected + "\n", sourceLocation: sourceLocation) { [$0.print(make($0))] }
  }

  @Test func numbers() {
    check("0") { $0.int(0) }
    check("-9223372036854775808") { $0.int(.min) }
    check("1.0") { $0.double(1) }
    check("0.1") { $0.double(0.1) }
    check("-0.0") { $0.double(-0.0) }
    check("5e-324") { $0.double(Double.leastNonzeroMagnitude) }
    check("1e+16") { $0.double(1e16) }
    check("inf") { $0.double(.infinity) }
    check("nan") { $0.double(-.nan) }
    check("true") { $0.bool(true) }
  }

  @Test func text() {
    check("a\"b\n") { $0.string("a\"b\n") }
    check("[\"a\\\"b\\n\"]") { $0.list($0.string, $0.string("a\"b\n")) }
    check("[\"é\"]") { t in t.list(t.character, t.expression(.string("é"), t.character)) }
  }

  @Test func collections() {
    check("[1.0, 2.0]") { $0.list($0.double, $0.double(1), $0.double(2)) }
    check("[]") { $0.list($0.int) }
    check("[[1], []]") { t in t.list(t.array(of: t.int), t.list(t.int, t.int(1)), t.list(t.int)) }
    check("[\"a\": 1, \"b\": 2]") { t in
      t.expression(
        .dictionary([(t.string("a"), t.int(1)), (t.string("b"), t.int(2))]), t.dictionary(t.string, t.int))
    }
    check("[:]") { t in t.expression(.dictionary([]), t.dictionary(t.string, t.int)) }
    check("[2, 1]") { t in t.expression(.array([t.int(2), t.int(1), t.int(2)]), t.set(of: t.int)) }
    check("[Set([2])]") { t in
      t.list(t.set(of: t.int), t.expression(.array([t.int(2)]), t.set(of: t.int)))
    }
  }

  @Test func optionals() {
    check("nil") { $0.none($0.int) }
    check("Optional(3)") { $0.some($0.int(3)) }
    check("Optional(\"a\")") { $0.some($0.string("a")) }
    check("Optional(nil)") { $0.some($0.none($0.int)) }
    check("[Optional(1), nil]") { t in t.list(t.optional(of: t.int), t.some(t.int(1)), t.none(t.int)) }
  }

  @Test func composites() {
    check("(1, \"a\")") { $0.tuple($0.int(1), $0.string("a")) }
    check("(x: 1, y: 2)") { t in
      let type = Type.tuple([TupleElement(label: "x", type: t.int), TupleElement(label: "y", type: t.int)])
      return t.expression(.tuple([t.int(1), t.int(2)]), type)
    }
    check("()") { $0.expression(.tuple([]), .void) }
    check("Point(x: 1.0, name: \"p\")") { t in
      t.construct(t.structure("Point", [("x", t.double), ("name", t.string)]), t.double(1), t.string("p"))
    }
    check("[main.Point(x: 1.0)]") { t in
      let point = t.structure("Point", [("x", t.double)])
      return t.list(point, t.construct(point, t.double(1)))
    }
  }

  @Test func enumerations() {
    func shape(_ t: Tree) -> Type {
      t.enumeration("Shape") { _ in
        [("empty", []), ("circle", [("radius", t.double)]), ("pair", [(nil, t.int), (nil, t.string)])]
      }
    }
    check("empty") { $0.expression(.enumCase(0, []), shape($0)) }
    check("circle(radius: 2.0)") { $0.expression(.enumCase(1, [$0.double(2)]), shape($0)) }
    check("Optional(main.Shape.pair(1, \"a\"))") { t in
      t.some(t.expression(.enumCase(2, [t.int(1), t.string("a")]), shape(t)))
    }
  }

  @Test func recursiveEnumeration() {
    check("node(main.Tree.leaf(1), main.Tree.leaf(2))") { t in
      let tree = t.enumeration("Tree") { tree in
        [("leaf", [(nil, t.int)]), ("node", [(nil, tree), (nil, tree)])]
      }
      func leaf(_ value: Int) -> TypedExpression { t.expression(.enumCase(0, [t.int(value)]), tree) }
      return t.expression(.enumCase(1, [leaf(1), leaf(2)]), tree)
    }
  }

  @Test func interpolation() {
    check("x = 1.5, [\"a\"]") { t in
      t.expression(
        .interpolation([
          .text("x = "), .value(t.double(1.5)), .text(", "), .value(t.list(t.string, t.string("a"))),
        ]),
        t.string)
    }
  }
}

import Testing

@testable import Language
@testable import Machine

/// Arrays, dictionaries, sets and structures are values: a copy never sees a change of the other.
@Suite struct ValueTests {
  @Test func arraysCopyOnWrite() {
    check("[1, 2, 3] [9, 2, 3, 4]\n") { t in
      let (a, b) = (t.global("a", t.array(of: t.int)), t.global("b", t.array(of: t.int)))
      return [
        t.declare(a, t.list(t.int, t.int(1), t.int(2), t.int(3))), t.declare(b, t.get(a)),
        t.assign(t.element(t.get(b), t.int(0)), t.int(9)), t.append(t.int(4), to: t.get(b)),
        t.print(t.get(a), t.get(b)),
      ]
    }
  }

  @Test func literalsAreNotChangedByTheirUsers() {
    check("[1, 1, 7]\n[1, 1, 7]\n") { t in
      let (a, i) = (t.variable("a", t.array(of: t.int)), t.variable("i", t.int, isMutable: false))
      return [
        t.loop(
          i, t.int(0), t.int(2),
          [
            t.declare(a, t.list(t.int, t.int(1), t.int(1))), t.append(t.int(7), to: t.get(a)),
            t.print(t.get(a)),
          ])
      ]
    }
  }

  @Test func nestedArraysChangeInPlace() {
    check("[[0, 5], [0, 0]] [[0, 0], [0, 0]]\n") { t in
      let type = t.array(of: t.array(of: t.int))
      let (a, b) = (t.global("a", type), t.global("b", type))
      let row = t.list(t.int, t.int(0), t.int(0))
      return [
        t.declare(a, t.list(t.array(of: t.int), row, row)), t.declare(b, t.get(a)),
        t.assign(t.element(t.element(t.get(a), t.int(0)), t.int(1)), t.int(5)), t.print(t.get(a), t.get(b)),
      ]
    }
  }

  @Test func fieldsOfElements() {
    check("[main.P(x: 3.5, n: \"q\")] [main.P(x: 1.0, n: \"p\")]\n") { t in
      let p = t.structure("P", [("x", t.double), ("n", t.string)])
      let (a, b) = (t.global("a", t.array(of: p)), t.global("b", t.array(of: p)))
      return [
        t.declare(a, t.list(p, t.construct(p, t.double(1), t.string("p")))), t.declare(b, t.get(a)),
        t.run(
          t.op(
            "double.add", .void, [t.field(t.element(t.get(a), t.int(0)), 0), t.double(2.5)], changing: true)),
        t.assign(t.field(t.element(t.get(a), t.int(0)), 1), t.string("q")), t.print(t.get(a), t.get(b)),
      ]
    }
  }

  @Test func structuresSwapTheirParts() {
    check("P(x: 2, y: 1)\n") { t in
      let p = t.structure("P", [("x", t.int), ("y", t.int)])
      let v = t.global("v", p)
      return [
        t.declare(v, t.construct(p, t.int(1), t.int(2))),
        t.assign(t.get(v), t.construct(p, t.field(t.get(v), 1), t.field(t.get(v), 0))), t.print(t.get(v)),
      ]
    }
  }

  @Test func stringsAppend() {
    check("ab a\n") { t in
      let (a, b) = (t.global("a", t.string), t.global("b", t.string))
      return [
        t.declare(a, t.string("a")), t.declare(b, t.get(a)),
        t.run(t.op("string.append", .void, [t.get(a), t.string("b")], changing: true)),
        t.print(t.get(a), t.get(b)),
      ]
    }
  }

  @Test func dictionaries() {
    check("[\"a\": 1, \"b\": 5] Optional(5) nil\n[\"b\": 5]\n1\n") { t in
      let type = t.dictionary(t.string, t.int)
      let (d, e) = (t.global("d", type), t.global("e", type))
      func set(_ key: String, _ value: TypedExpression) -> TypedStatement {
        t.run(
          t.op(
            "dictionary.setElement", .void, [t.get(d), t.string(key), value], changing: true,
            types: [t.string, t.int]))
      }
      func get(_ key: String) -> TypedExpression {
        t.op(
          "dictionary.element", t.optional(of: t.int), [t.get(d), t.string(key)], types: [t.string, t.int])
      }
      return [
        t.declare(
          d, t.expression(.dictionary([(t.string("a"), t.int(1)), (t.string("b"), t.int(2))]), type)),
        set("b", t.some(t.int(5))), t.print(t.get(d), get("b"), get("c")), t.declare(e, t.get(d)),
        set("a", t.none(t.int)), t.print(t.get(d)),
        t.print(t.op("dictionary.count", t.int, [t.get(d)], types: [t.string, t.int])),
      ]
    }
  }

  @Test func equality() {
    check("true false true\n") { t in
      let p = t.structure("P", [("x", t.double), ("n", t.string)])
      func value(_ x: Double) -> TypedExpression { t.construct(p, t.double(x), t.string("p")) }
      return [
        t.print(
          t.equal(value(1), value(1)), t.equal(value(1), value(2)),
          t.equal(t.list(t.optional(of: t.int), t.none(t.int)), t.list(t.optional(of: t.int), t.none(t.int))))
      ]
    }
  }

  @Test func longListsAreReleasedWithoutRecursion() {
    check("done\n") { t in
      let list = t.enumeration("List") { list in [("empty", []), ("node", [(nil, t.int), (nil, list)])] }
      let (l, i) = (t.global("l", list), t.variable("i", t.int, isMutable: false))
      return [
        t.declare(l, t.expression(.enumCase(0, []), list)),
        t.loop(
          i, t.int(0), t.int(500_000),
          [t.assign(t.get(l), t.expression(.enumCase(1, [t.get(i), t.get(l)]), list))]),
        t.assign(t.get(l), t.expression(.enumCase(0, []), list)), t.print(t.string("done")),
      ]
    }
  }

  @Test func appendingStaysLinearWhileOthersLook() {
    check("200000\n", limits: Limits(memory: 64 << 20)) { t in
      let (a, i) = (t.global("a", t.array(of: t.int)), t.variable("i", t.int, isMutable: false))
      return [
        t.declare(a, t.list(t.int)),
        t.loop(i, t.int(0), t.int(200_000), [t.append(t.count(t.get(a)), to: t.get(a))]),
        t.print(t.count(t.get(a))),
      ]
    }
  }
}

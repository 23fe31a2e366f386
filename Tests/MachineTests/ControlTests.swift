import Testing

@testable import Language
@testable import Machine

@Suite struct ControlTests {
  @Test func loops() {
    check("0\n1\n2\n") { t in
      let i = t.variable("i", t.int, isMutable: false)
      return [t.loop(i, t.int(0), t.int(3), [t.print(t.get(i))])]
    }
    check("") { t in
      [t.loop(t.variable("i", t.int, isMutable: false), t.int(3), t.int(3), [t.print(t.int(1))])]
    }
    check("3\n") { t in
      let i = t.variable("i", t.int, isMutable: false)
      return [t.loop(i, t.int(3), t.int(3), closed: true, [t.print(t.get(i))])]
    }
    check("9223372036854775807\n") { t in
      let i = t.variable("i", t.int, isMutable: false)
      return [t.loop(i, t.int(.max), t.int(.max), closed: true, [t.print(t.get(i))])]
    }
  }

  @Test func labelsReachOuterLoops() {
    check("0 0\n1 0\n1 1\n") { t in
      let (i, j) = (t.variable("i", t.int, isMutable: false), t.variable("j", t.int, isMutable: false))
      let (outer, inner) = (t.label(), t.label())
      return [
        t.loop(
          i, t.int(0), t.int(5), label: outer,
          [
            t.ifElse(t.less(t.int(1), t.get(i)), [t.statement(.breakOut(outer))]),
            t.loop(
              j, t.int(0), t.int(5), label: inner,
              [
                t.ifElse(t.less(t.get(i), t.get(j)), [t.statement(.continueLoop(outer))]),
                t.print(t.get(i), t.get(j)),
              ]),
          ])
      ]
    }
  }

  @Test func eachElement() {
    check("a!\nb!\n") { t in
      let x = t.variable("x", t.string, isMutable: false)
      return [
        t.each(
          x, in: t.list(t.string, t.string("a"), t.string("b")),
          [t.print(t.op("string.add", t.string, [t.get(x), t.string("!")]))])
      ]
    }
  }

  @Test func conditionsShortCircuit() {
    check("true\nfalse\n1\n") { t in
      let trap = t.equal(t.divide(t.int(1), t.int(0)), t.int(1))
      return [
        t.print(t.expression(.or(t.bool(true), trap), t.bool)),
        t.print(t.expression(.and(t.bool(false), trap), t.bool)),
        t.ifElse(
          t.expression(.and(t.op("bool.not", t.bool, [t.bool(false)]), t.bool(true)), t.bool),
          [t.print(t.int(1))]),
      ]
    }
  }

  @Test func comparisonsOfNan() {
    check("false false true\n2\n") { t in
      let (x, y) = (t.global("x", t.double), t.global("y", t.double))
      return [
        t.declare(x, t.double(.nan)), t.declare(y, t.double(1)),
        t.print(
          t.less(t.get(x), t.get(y)), t.op("double.greaterEqual", t.bool, [t.get(x), t.get(y)]),
          t.op("double.notEqual", t.bool, [t.get(x), t.get(x)])),
        t.ifElse(t.less(t.get(x), t.get(y)), [t.print(t.int(1))], [t.print(t.int(2))]),
      ]
    }
  }

  @Test func deferredStatementsRunOnEveryWayOut() {
    check("body\nsecond\nfirst\n7\n") { t in
      let f = t.function(
        "f", [], result: t.int,
        [
          t.statement(.deferred([t.print(t.string("first"))])),
          t.statement(.deferred([t.print(t.string("second"))])),
          t.print(t.string("body")), t.returns(t.int(7)),
        ])
      return [t.print(t.call(f))]
    }
  }

  @Test func switches() {
    check("one\nmany 5\n") { t in
      let n = t.variable("n", t.int, isMutable: false)
      let (tested, bound) = (
        t.variable("$match", t.int, isMutable: false), t.variable("k", t.int, isMutable: false)
      )
      let label = t.label()
      let f = t.function(
        "f", [n], result: .void,
        [
          t.statement(
            .switchCase(
              label, t.get(n),
              [
                TypedCase(
                  items: [
                    TypedCaseItem(
                      pattern: t.pattern(.expression(tested, t.equal(t.get(tested), t.int(1))), t.int),
                      filter: nil)
                  ], body: [t.print(t.string("one"))]),
                TypedCase(
                  items: [TypedCaseItem(pattern: t.binding(bound), filter: t.less(t.int(2), t.get(bound)))],
                  body: [t.print(t.string("many"), t.get(bound))]),
                TypedCase(
                  items: [TypedCaseItem(pattern: t.pattern(.wildcard, t.int), filter: nil)],
                  body: [t.statement(.breakOut(label))]),
              ]))
        ])
      return [t.run(t.call(f, t.int(1))), t.run(t.call(f, t.int(2))), t.run(t.call(f, t.int(5)))]
    }
  }

  @Test func payloadsAndFallThrough() {
    check("circle 2.0\nend\n") { t in
      let shape = t.enumeration("Shape") { _ in [("empty", []), ("circle", [(nil, t.double)])] }
      let r = t.variable("r", t.double, isMutable: false)
      return [
        t.statement(
          .switchCase(
            t.label(), t.expression(.enumCase(1, [t.double(2)]), shape),
            [
              TypedCase(
                items: [
                  TypedCaseItem(pattern: t.pattern(.enumCase(1, [t.binding(r)]), shape), filter: nil)
                ], body: [t.print(t.string("circle"), t.get(r)), t.statement(.fallThrough)]),
              TypedCase(
                items: [TypedCaseItem(pattern: t.pattern(.wildcard, shape), filter: nil)],
                body: [t.print(t.string("end"))]),
            ]))
      ]
    }
  }

  @Test func optionalBindingAndGuard() {
    check("4\nnone\n") { t in
      let (o, x) = (t.variable("o", t.optional(of: t.int)), t.variable("x", t.int, isMutable: false))
      let some = t.pattern(.enumCase(1, [t.binding(x)]), t.optional(of: t.int))
      let f = t.function(
        "f", [o], result: .void,
        [
          t.statement(.guardElse([.pattern(some, t.get(o))], [t.print(t.string("none")), t.returns(nil)])),
          t.print(t.get(x)),
        ])
      return [t.run(t.call(f, t.some(t.int(4)))), t.run(t.call(f, t.none(t.int)))]
    }
  }

  @Test func errors() {
    check("caught bad(3)\ndone\nnil\n") { t in
      let problem = t.enumeration("Problem") { _ in [("bad", [(nil, t.int)]), ("worse", [])] }
      let f = t.function(
        "f", [], result: t.int, isThrowing: true,
        [t.statement(.throwError(t.expression(.enumCase(0, [t.int(3)]), problem)))])
      let e = t.variable("e", problem, isMutable: false)
      return [
        t.statement(
          .doCatch(
            t.label(), [t.print(t.call(f))],
            [
              TypedCase(
                items: [TypedCaseItem(pattern: t.binding(e), filter: nil)],
                body: [t.print(t.string("caught"), t.get(e))])
            ])),
        t.print(t.string("done")),
        t.print(t.expression(.optionalTry(t.call(f), isFlat: false), t.optional(of: t.int))),
      ]
    }
  }

  @Test func optionalChains() {
    check("Optional(2)\nnil\n5\n0\n") { t in
      let box = t.structure("Box", [("v", t.int)])
      let (a, b) = (t.global("a", t.optional(of: box)), t.global("b", t.optional(of: box)))
      func chain(_ v: Variable) -> TypedExpression {
        t.expression(
          .optionalScope(t.field(t.expression(.unwrapOrExit(t.get(v)), box), 0), isFlat: false),
          t.optional(of: t.int))
      }
      let place = t.field(t.expression(.unwrapOrExit(t.get(a)), box), 0)
      return [
        t.declare(a, t.some(t.construct(box, t.int(2)))), t.declare(b, t.none(box)), t.print(chain(a)),
        t.print(chain(b)),
        t.run(
          t.expression(
            .optionalScope(t.expression(.assign(place: place, t.int(5)), .void), isFlat: false),
            t.optional(of: .void))),
        t.print(t.expression(.coalesce(chain(a), t.int(0)), t.int)),
        t.print(t.expression(.coalesce(chain(b), t.int(0)), t.int)),
      ]
    }
  }
}

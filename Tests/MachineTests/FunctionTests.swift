import Testing

@testable import Language
@testable import Machine

@Suite struct FunctionTests {
  @Test func inoutMovesInAndOut() {
    check("[1, 2, 7]\n8\n") { t in
      let (a, n) = (t.variable("a", t.array(of: t.int)), t.variable("n", t.int))
      let f = t.function(
        "f", [a, n], changing: [0, 1], result: .void,
        [
          t.append(t.int(7), to: t.get(a)),
          t.run(t.op("int.add", .void, [t.get(n), t.int(1)], changing: true)),
        ])
      let (g, m) = (t.global("g", t.array(of: t.int)), t.global("m", t.int))
      return [
        t.declare(g, t.list(t.int, t.int(1), t.int(2))), t.declare(m, t.int(7)),
        t.run(t.call(f, t.get(g), t.get(m), changing: [0, 1])), t.print(t.get(g)), t.print(t.get(m)),
      ]
    }
  }

  @Test func inoutOfAnElementsField() {
    check("[main.P(x: 1, l: [9])]\n") { t in
      let p = t.structure("P", [("x", t.int), ("l", t.array(of: t.int))])
      let a = t.variable("a", t.array(of: t.int))
      let f = t.function("f", [a], changing: [0], result: .void, [t.append(t.int(9), to: t.get(a))])
      let g = t.global("g", t.array(of: p))
      return [
        t.declare(g, t.list(p, t.construct(p, t.int(1), t.list(t.int)))),
        t.run(t.call(f, t.field(t.element(t.get(g), t.int(0)), 1), changing: [0])), t.print(t.get(g)),
      ]
    }
  }

  @Test func closuresShareVariables() {
    check("1\n2\n2\n") { t in
      let n = t.variable("n", t.int, isCaptured: true)
      let type = Type.function(FunctionType(parameters: [], result: t.int))
      let next = t.function(
        "closure", [], result: t.int, captures: [n],
        [t.run(t.op("int.add", .void, [t.get(n), t.int(1)], changing: true)), t.returns(t.get(n))])
      let f = t.variable("f", type, isMutable: false)
      let outer = t.function(
        "outer", [], result: .void,
        [
          t.declare(n, t.int(0)), t.declare(f, t.expression(.closure(next), type)),
          t.print(t.expression(.callValue(t.get(f), []), t.int)),
          t.print(t.expression(.callValue(t.get(f), []), t.int)),
          t.print(t.get(n)),
        ])
      return [t.run(t.call(outer))]
    }
  }

  @Test func closuresCopyConstants() {
    check("5.0\n") { t in
      let (k, x) = (
        t.variable("k", t.double, isMutable: false, isCaptured: true),
        t.variable("x", t.double, isMutable: false)
      )
      let type = Type.function(FunctionType(parameters: [ParameterType(t.double)], result: t.double))
      let scale = t.function(
        "closure", [x], result: t.double, captures: [k], [t.returns(t.multiply(t.get(k), t.get(x)))])
      let make = t.function("make", [k], result: type, [t.returns(t.expression(.closure(scale), type))])
      return [t.print(t.expression(.callValue(t.call(make, t.double(2)), [.value(t.double(2.5))]), t.double))]
    }
  }

  @Test func nestedFunctionsGetTheirCaptures() {
    check("3\n") { t in
      let n = t.variable("n", t.int, isCaptured: true)
      let bump = t.function(
        "bump", [], result: .void, captures: [n],
        [t.run(t.op("int.add", .void, [t.get(n), t.int(1)], changing: true))])
      let outer = t.function(
        "outer", [n], result: t.int, [t.run(t.call(bump)), t.run(t.call(bump)), t.returns(t.get(n))])
      return [t.print(t.call(outer, t.int(1)))]
    }
  }

  @Test func capturedInoutParametersAreHandedBack() {
    check("4\n") { t in
      let n = t.variable("n", t.int, isCaptured: true)
      let bump = t.function(
        "bump", [], result: .void, captures: [n],
        [t.run(t.op("int.add", .void, [t.get(n), t.int(1)], changing: true))])
      let outer = t.function("outer", [n], changing: [0], result: .void, [t.run(t.call(bump))])
      let g = t.global("g", t.int)
      return [t.declare(g, t.int(3)), t.run(t.call(outer, t.get(g), changing: [0])), t.print(t.get(g))]
    }
  }

  @Test func genericsGetInstances() {
    check("(1, 1)\n(\"a\", \"a\")\n") { t in
      let parameter = GenericParameter(name: "T")
      let x = t.variable("x", .parameter(parameter), isMutable: false)
      let pair = Type.tuple([
        TupleElement(type: .parameter(parameter)), TupleElement(type: .parameter(parameter)),
      ])
      let twice = t.function(
        "twice", [x], result: pair, generic: [parameter],
        [t.returns(t.expression(.tuple([t.get(x), t.get(x)]), pair))])
      return [
        t.print(t.call(twice, t.int(1), types: [t.int])),
        t.print(t.call(twice, t.string("a"), types: [t.string])),
      ]
    }
  }

  @Test func endlesslyGenericFunctionsAreRefused() {
    let result = run(Tree()) { t in
      let parameter = GenericParameter(name: "T")
      let x = t.variable("x", .parameter(parameter), isMutable: false)
      let f = t.function("f", [x], result: .void, generic: [parameter], [])
      let deeper = t.array(of: .parameter(parameter))
      t.setBody(
        of: f, [t.run(t.call(f, t.expression(.array([t.get(x)]), deeper), types: [deeper]))])
      return [t.run(t.call(f, t.int(1), types: [t.int]))]
    }
    #expect(result.diagnostics.map(\.id) == ["endless-generic"])
  }

  @Test func functionsReachGlobals() {
    check("3\n[1]\n") { t in
      let (n, a) = (t.global("n", t.int), t.global("a", t.array(of: t.int)))
      let f = t.function(
        "f", [], result: .void,
        [
          t.run(t.op("int.add", .void, [t.get(n), t.int(1)], changing: true)),
          t.append(t.int(1), to: t.get(a)),
        ])
      return [
        t.declare(n, t.int(2)), t.declare(a, t.list(t.int)), t.run(t.call(f)), t.print(t.get(n)),
        t.print(t.get(a)),
      ]
    }
  }

  @Test func globalsLastFromCellToCell() {
    let t = Tree()
    let machine = Machine(program: t)
    let (n, a) = (t.global("n", t.int), t.global("a", t.array(of: t.string)))
    _ = machine.run(
      TypedCell(statements: [t.declare(n, t.int(2)), t.declare(a, t.list(t.string, t.string("x")))]))
    let again = machine.run(
      TypedCell(statements: [t.append(t.string("y"), to: t.get(a)), t.print(t.get(a), t.get(n))]))
    #expect(again.text == "[\"x\", \"y\"] 2\n")
    let text = machine.compile(describing: t.add(t.get(n), t.int(1))).0.map { machine.text(of: $0) }
    #expect((try? text?.get()) == "3")
  }
}

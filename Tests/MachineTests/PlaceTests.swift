import Testing

@testable import Language
@testable import Machine

@Suite struct PlaceTests {
  @Test func throughADictionarysOptional() {
    check("[\"a\": [1, 2]]\n") { t in
      let list = t.array(of: t.int)
      let type = t.dictionary(t.string, list)
      let d = t.global("d", type)
      func accessor(_ name: String, _ parameters: [Type], _ result: Type, changing: Bool) -> FunctionReference
      {
        let generic = [GenericParameter(name: "Key"), GenericParameter(name: "Value")]
        let function = Function(
          name: name, span: Tree.span, genericParameters: generic,
          parameters: parameters.enumerated().map {
            Function.Parameter(t.variable("p", $1), isInout: changing && $0 == 0)
          }, result: result, implementation: .intrinsic(name))
        return FunctionReference(function, arguments: [t.string, list])
      }
      let optional = t.optional(of: list)
      let accessors = Accessors(
        getter: accessor("dictionary.element", [type, t.string], optional, changing: false),
        setter: accessor("dictionary.setElement", [type, t.string, optional], .void, changing: true))
      let place = t.expression(.computed(accessors, base: t.get(d), [t.string("a")]), optional)
      return [
        t.declare(d, t.expression(.dictionary([(t.string("a"), t.list(t.int, t.int(1)))]), type)),
        t.append(t.int(2), to: t.expression(.forceUnwrap(place), list)), t.print(t.get(d)),
      ]
    }
  }

  @Test func aThrowingCallPutsItsArgumentsBack() {
    check("[1, 5]\n") { t in
      let problem = t.enumeration("Problem") { _ in [("bad", [])] }
      let list = t.array(of: t.int)
      let a = t.variable("a", list)
      let f = t.function(
        "f", [a], changing: [0], result: t.int, isThrowing: true,
        [
          t.append(t.int(5), to: t.get(a)), t.statement(.throwError(t.expression(.enumCase(0, []), problem))),
        ])
      let g = t.global("g", t.array(of: list))
      let call = t.call(f, t.element(t.get(g), t.int(0)), changing: [0])
      return [
        t.declare(g, t.list(list, t.list(t.int, t.int(1)))),
        t.run(t.expression(.optionalTry(call, isFlat: false), t.optional(of: t.int))),
        t.print(t.element(t.get(g), t.int(0))),
      ]
    }
  }

  @Test func argumentsAreReadBeforeAPlaceIsOpened() {
    check("[1, 2, 2]\n") { t in
      let g = t.global("g", t.array(of: t.int))
      return [
        t.declare(g, t.list(t.int, t.int(1), t.int(2))), t.append(t.count(t.get(g)), to: t.get(g)),
        t.print(t.get(g)),
      ]
    }
  }

  @Test func deferredStatementsSeeAnErrorPass() {
    check("cleanup\ncaught\n") { t in
      let problem = t.enumeration("Problem") { _ in [("bad", [])] }
      let f = t.function(
        "f", [], result: .void, isThrowing: true,
        [
          t.statement(.deferred([t.print(t.string("cleanup"))])),
          t.statement(.throwError(t.expression(.enumCase(0, []), problem))),
        ])
      return [
        t.statement(
          .doCatch(
            t.label(), [t.run(t.call(f))],
            [
              TypedCase(
                items: [TypedCaseItem(pattern: t.pattern(.wildcard, problem), filter: nil)],
                body: [t.print(t.string("caught"))])
            ]))
      ]
    }
  }

  @Test func capturedVariablesInLoopsAreNewEachRound() {
    check("0\n1\n2\n") { t in
      let type = Type.function(FunctionType(parameters: [], result: t.int))
      let (i, n) = (t.variable("i", t.int, isMutable: false), t.variable("n", t.int, isCaptured: true))
      let fs = t.global("fs", t.array(of: type))
      let f = t.function("closure", [], result: t.int, captures: [n], [t.returns(t.get(n))])
      let each = t.variable("each", type, isMutable: false)
      return [
        t.declare(fs, t.list(type)),
        t.loop(
          i, t.int(0), t.int(3),
          [t.declare(n, t.get(i)), t.append(t.expression(.closure(f), type), to: t.get(fs))]),
        t.each(each, in: t.get(fs), [t.print(t.expression(.callValue(t.get(each), []), t.int))]),
      ]
    }
  }
}

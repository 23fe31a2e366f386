"""Random programs in which functions are values: closures in every form, what they hold by reference and by capture
list, functions that make functions, functions in arrays, tables, structures and optionals, errors and places that pass
through them, and when each of them runs."""

from chooser import Chooser

INT, BOOL, STRING, INTS, OPTIONAL, PAIR, STRINGS = "Int", "Bool", "String", "[Int]", "Int?", "(Int, String)", "[String]"
F0, F1, F2, TEST, TELL, CURRIED, FAILS, MAYBE, DOES, CHANGES = (
    "() -> Int", "(Int) -> Int", "(Int, Int) -> Int", "(Int) -> Bool", "(Int) -> String", "(Int) -> (Int) -> Int",
    "(Int) throws -> Int", "(Int) -> Int?", "() -> Void", "(inout Int) -> Void")
ROW, ROW0, TABLE, OPTIONAL_F, BOTH = "[(Int) -> Int]", "[() -> Int]", "[String: (Int) -> Int]", "((Int) -> Int)?", "((Int) -> Int, () -> Int)"
PARAMETERS = {F0: [], F1: [INT], F2: [INT, INT], TEST: [INT], TELL: [INT], CURRIED: [INT], FAILS: [INT], MAYBE: [INT]}
RESULTS = {F0: INT, F1: INT, F2: INT, TEST: BOOL, TELL: STRING, CURRIED: F1, FAILS: INT, MAYBE: OPTIONAL}
STATED = [ROW, ROW0, TABLE, OPTIONAL_F, BOTH]  # what a literal does not say
COMPOUND = STATED + [CHANGES, DOES]


class ClosureProgram(Chooser):
    kind = "closures"

    def __init__(self, number, seed):
        super().__init__(number, seed)
        self.box, self.held = f"Box{number}<Int>", f"Held{number}"
        self.indent = 1
        self.scope = [("x", INT, True), ("y", INT, True), ("log", INTS, True), ("word", STRING, False)]

    def add(self, text):
        self.lines.append("  " * self.indent + text)

    def known(self, kind):
        return [name for name, of, _ in self.scope if of == kind]

    # Values

    def value(self, kind, depth=2):
        names = self.known(kind)
        if names and self.chance(0.55 if depth else 0.9):
            return self.random.choice(names)
        text = self.leaf(kind) if depth <= 0 else self.random.choice(self.forms(kind, depth - 1))()
        return f"({text} as {kind})" if kind in STATED else text

    def leaf(self, kind):
        n = self.number
        return self.random.choice({
            INT: ["0", "1", "2", "7", "-3"], BOOL: ["true", "x > y", "x % 2 == 0"], STRING: ['"s"', '"é"', '"\\(x)"'], INTS: ["[3, 1, 2]", "[Int]()", "[x]"],
            OPTIONAL: ["(nil as Int?)", "Optional(x)", "Optional(4)"], PAIR: ['(1, "p")', '(y, "q")'], STRINGS: ['["a", "bc"]'],
            F0: ["{ 5 }", "{ x }"], F1: ["{ $0 }", "{ 0 &- $0 }", "abs", f"twice{n}", "{ $0 &+ x }"], F2: ["max", "{ $0 &- $1 }", "{ $1 &+ 2 &* $0 }", "(&+)"],
            TEST: ["{ $0 > 1 }", "{ $0.isMultiple(of: 2) }", "{ _ in true }"], TELL: ["{ String($0) }", '{ "<\\($0)>" }', f"tell{n}"],
            CURRIED: ["{ a in { b in a &- b } }", f"adder{n}"], FAILS: [f"risk{n}", "{ $0 }"], MAYBE: ["{ $0 > 2 ? $0 : nil }", "{ _ in nil as Int? }", "{ $0 }"],
            DOES: ["{}", "{ x &+= 1 }", '{ print("does", y) }'], CHANGES: ["{ $0 &+= 1 }", f"double{n}", "{ _ in }"],
            ROW: ["[{ $0 &+ 1 }, { $0 &* 2 }]", "[]"], ROW0: ["[{ 1 }]", "[{ x }, { y }]"], TABLE: ['["a": { $0 }, "b": { $0 &* y }]'],
            OPTIONAL_F: ["nil", f"twice{n}"], BOTH: ["({ $0 }, { 2 })", f"counter{n}(3)"],
            self.box: [f"Box{n}(item: 3)", f"Box{n}(item: x)"], self.held: [f"Held{n}()", f"Held{n}(scale: 3)"],
        }[kind])

    def forms(self, kind, d):
        v, n = self.value, self.number
        if kind in PARAMETERS:
            return self.function_forms(kind, d)
        return {
            INT: [
                lambda: f"({v(INT, d)} {self.pick('&+', '&-', '&*', '^', '&')} {v(INT, d)})", lambda: f"call{n}({v(F1, d)}, {v(INT, d)})",
                lambda: f"{self.called(F1, d)}({v(INT, d)})", lambda: f"{self.called(F0, d)}()", lambda: f"{self.called(F2, d)}({v(INT, d)}, {v(INT, 0)})",
                lambda: f"{self.called(CURRIED, d)}({v(INT, d)})({v(INT, 0)})", lambda: f"{v(INTS, d)}.reduce({v(INT, 0)}, {v(F2, d)})",
                lambda: f"({v(OPTIONAL, d)} ?? {v(INT, d)})", lambda: f"{v(ROW, d)}.reduce({v(INT, 0)}) {{ $1($0) }}", lambda: f"{v(ROW0, d)}.map {{ $0() }}.reduce(0, &+)",
                lambda: f"({v(TABLE, d)}[{v(STRING, 0)}]?({v(INT, d)}) ?? {v(INT, 0)})", lambda: f"{v(ROW, d)}.count",
                lambda: f"{v(BOTH, d)}.{self.pick('0(' + v(INT, 0) + ')', '1()')}", lambda: f"{v(self.box, d)}.item", lambda: f"{v(self.box, d)}.with({v(F1, d)})",
                lambda: f"{v(self.held, d)}{self.pick('(' + v(INT, d) + ')', '.act(' + v(INT, d) + ')', '.scale', '.twice(' + v(INT, d) + ')')}",
                lambda: f"((try? {self.called(FAILS, d)}({v(INT, d)})) ?? {v(INT, 0)})", lambda: f"{{ {v(INT, d)} }}()", lambda: f"late{n}({v(BOOL, d)}, {v(INT, d)})",
                lambda: f"{{ (a: Int) -> Int in {self.within([('a', INT, False)], lambda: v(INT, d))} }}({v(INT, d)})",
                lambda: f"(({v(OPTIONAL_F, d)})?({v(INT, d)}) ?? {v(INT, 0)})", lambda: f"({v(BOOL, d)} ? {v(INT, d)} : {v(INT, d)})", lambda: f"{v(STRING, d)}.count",
                lambda: f"pass{n}({v(INT, d)}, {v(CHANGES, d)})", lambda: f"steps{n}({v(INT, d)}) {self.closure(F1, d)} then: {self.closure(TEST, d)}",
            ],
            BOOL: [lambda: f"{self.called(TEST, d)}({v(INT, d)})", lambda: f"{v(INTS, d)}.contains(where: {v(TEST, d)})", lambda: f"{v(INTS, d)}.allSatisfy({v(TEST, d)})",
                   lambda: f"({v(INT, d)} < {v(INT, d)})", lambda: f"({v(OPTIONAL_F, d)} == nil)", lambda: f"({v(BOOL, d)} {self.pick('&&', '||')} {v(BOOL, d)})"],
            STRING: [lambda: f"{self.called(TELL, d)}({v(INT, d)})", lambda: f"{v(STRINGS, d)}.joined(separator: {v(STRING, 0)})", lambda: f'"\\({v(INT, d)})|\\({v(INTS, d)})"',
                     lambda: f"{v(PAIR, d)}.1", lambda: f"({v(STRINGS, d)}.first ?? {v(STRING, 0)})", lambda: f"String({v(STRING, d)}.filter {{ $0 != \"s\" }})"],
            INTS: [lambda: f"{v(INTS, d)}.map({v(F1, d)})", lambda: f"{v(INTS, d)}.map {self.closure(F1, d)}", lambda: f"{v(INTS, d)}.filter {self.closure(TEST, d)}",
                   lambda: f"{v(INTS, d)}.compactMap({v(MAYBE, d)})", lambda: f"{v(ROW, d)}.map {{ $0({v(INT, 0)}) }}", lambda: f"{v(ROW0, d)}.map {{ $0() }}",
                   lambda: f"{v(INTS, d)}.sorted {self.pick('{ $0 > $1 }', '(by: >)', '{ a, b in a % 3 < b % 3 }')}", lambda: f"zip({v(ROW, d)}, {v(INTS, d)}).map {{ $0($1) }}",
                   lambda: f"Array({v(INTS, d)}.lazy.map({v(F1, d)}).filter({v(TEST, d)}))", lambda: f"((try? {v(INTS, d)}.map({v(FAILS, d)})) ?? {v(INTS, 0)})",
                   lambda: f"{v(STRINGS, d)}.map(\\.count)", lambda: f"mapped{n}({v(INTS, d)}, {v(F1, d)})", lambda: f"[{v(INT, d)}, {v(INT, d)}]",
                   lambda: f"Array(sequence(first: {v(INT, 0)}) {{ $0 < 20 && $0 > 0 ? $0 * 2 : nil }})"],
            OPTIONAL: [lambda: f"{v(OPTIONAL, d)}.map({v(F1, d)})", lambda: f"{v(OPTIONAL, d)}.flatMap({v(MAYBE, d)})", lambda: f"{v(INTS, d)}.first(where: {v(TEST, d)})",
                       lambda: f"{v(INTS, d)}.first {self.closure(TEST, d)}", lambda: f"(try? {self.called(FAILS, d)}({v(INT, d)}))",
                       lambda: f"({v(TABLE, d)}[{v(STRING, 0)}]?({v(INT, d)}))",
                       lambda: f"{v(INTS, d)}.max {{ $0 % 5 < $1 % 5 }}", lambda: f"{self.called(MAYBE, d)}({v(INT, d)})",
                       lambda: f"({v(ROW, d)}.first?({v(INT, d)}))"],
            PAIR: [lambda: f"({v(INT, d)}, {v(STRING, d)})", lambda: f"both{n}({v(INT, d)}, {v(TELL, d)})"],
            STRINGS: [lambda: f"{v(INTS, d)}.map({v(TELL, d)})", lambda: f"{v(INTS, d)}.map {self.closure(TELL, d)}", lambda: f"mapped{n}({v(INTS, d)}, {v(TELL, d)})",
                      lambda: f"{v(STRINGS, d)}.map {{ $0 + {v(STRING, 0)} }}"],
            DOES: [lambda: f"{{ {self.effect(d)} }}", lambda: f"{{ {self.effect(d)}; {self.effect(d)} }}", lambda: f"{{ [x] in print(x, y) }}"],
            CHANGES: [lambda: f"{{ $0 = call{n}({v(F1, d)}, $0) }}", lambda: f"{{ (k: inout Int) in k &*= {v(INT, 0)}; {self.effect(d)} }}"],
            ROW: [lambda: f"[{v(F1, d)}, {v(F1, d)}]", lambda: f"{v(INTS, d)}.map({v(CURRIED, d)})", lambda: f"{v(INTS, d)}.map {{ k in {{ $0 &+ k }} }}",
                  lambda: f"{v(ROW, d)}.map {{ f in {{ f(f($0)) }} }}", lambda: f"{v(ROW, d)} + [{v(F1, d)}]",
                  lambda: f"Array({v(ROW, d)}.{self.pick('reversed()', 'prefix(2)', 'dropFirst()')})"],
            ROW0: [lambda: f"[{v(F0, d)}, {v(F0, d)}]", lambda: f"{v(INTS, d)}.map {{ k in {{ k &* {v(INT, 0)} }} }}",
                   lambda: f"{v(INTS, d)}.map {{ k -> () -> Int in var k = k; return {{ k &+= 1; return k }} }}"],
            TABLE: [lambda: f'["a": {v(F1, d)}, "s": {v(F1, d)}]', lambda: f"{v(TABLE, d)}.mapValues {{ f in {{ f($0) &+ 1 }} }}"],
            OPTIONAL_F: [lambda: f"{v(ROW, d)}.{self.pick('first', 'last')}", lambda: f"{v(TABLE, d)}[{v(STRING, 0)}]", lambda: f"({v(BOOL, d)} ? {v(F1, d)} : nil)"],
            BOTH: [lambda: f"({v(F1, d)}, {v(F0, d)})", lambda: f"counter{n}({v(INT, d)})"],
            self.box: [lambda: f"Box{n}(item: {v(INT, d)})", lambda: f"{v(self.box, d)}.mapped({v(F1, d)})", lambda: f"{v(self.box, d)}.mapped {self.closure(F1, d)}"],
            self.held: [lambda: f"Held{n}(scale: {v(INT, d)})", lambda: f"Held{n}(scale: {v(INT, 0)}, act: {v(F1, d)})", lambda: f"Held{n} {self.closure(F1, d)}"],
        }[kind]

    def function_forms(self, kind, d):
        v, n, t = self.value, self.number, self.typed
        more = {
            F0: [lambda: f"{v(BOTH, d)}.1", lambda: f"lazily{n}({v(INT, d)})", lambda: f"bound{n}({t(F1, d)}, {v(INT, d)})"],
            F1: [lambda: f"composed{n}({t(F1, d)}, {t(F1, d)})", lambda: f"{self.called(CURRIED, d)}({v(INT, d)})",
                 lambda: f"{v(self.held, d)}.act", lambda: f"{v(self.held, d)}.twice",
                 lambda: f"({v(OPTIONAL_F, d)} ?? {v(F1, d)})", lambda: f"{v(BOTH, d)}.0", lambda: f"{v(ROW, d)}.reduce({{ $0 }}) {{ f, g in {{ g(f($0)) }} }}",
                 lambda: f"remembering{n}({v(F1, d)})",
                 lambda: f"({v(BOOL, d)} ? {v(F1, d)} : {v(F1, d)})", lambda: f"Held{n}.made({v(INT, 0)})", lambda: f"repeated{n}({t(F1, d)}, 2)"],
            F2: [lambda: f"flipped{n}({t(F2, d)})", lambda: f"uncurried{n}({t(CURRIED, d)})"],
            TEST: [lambda: f"not{n}({t(TEST, d)})", lambda: f"{v(INTS, d)}.contains", lambda: f"composed{n}({t(TEST, d)}, {t(F1, d)})"],
            TELL: [lambda: f"composed{n}({t(TELL, d)}, {t(F1, d)})", lambda: f"\\.description"],
            CURRIED: [lambda: f"curried{n}({t(F2, d)})", lambda: f"{{ k in composed{n}({t(F1, d)}, {{ $0 &- k }}) }}"],
            FAILS: [lambda: f"{v(F1, d)}", lambda: f"{{ if $0 > {v(INT, 0)} {{ throw Bad{n}.big($0) }}; return try risk{n}($0) }}"],
            MAYBE: [lambda: self.pick(*self.known(F1), f"twice{n}"), lambda: f"{{ k in {v(INTS, d)}.first {{ $0 > k }} }}"],
        }.get(kind, [])
        return more + [lambda: self.closure(kind, d)] * (len(more) + 2)

    def typed(self, kind, d):
        """A function for a generic parameter, of which mostly the text says the type."""
        return self.called(kind, d) if self.chance(0.85) else self.value(kind, d)

    def called(self, kind, d):
        """A function to be called where it stands."""
        text = self.value(kind, d)
        return text if text.isidentifier() else f"({text} as {kind})" if text[0] in "{\\" or not text[0].islower() else text

    def within(self, names, body):
        before = list(self.scope)
        self.scope += names
        text = body()
        self.scope = before
        return text

    def without(self, name, body):
        before, self.scope = self.scope, [known for known in self.scope if known[0] != name]
        text = body()
        self.scope = before
        return text

    def closure(self, kind, d):
        """A closure of one of the forms: of one expression or several statements, with a capture list or without."""
        parameters, result = PARAMETERS[kind], RESULTS[kind]
        names = [self.name("p") for _ in parameters]
        held = self.pick("", "", "", "[x] ", "[x, y] ", f"[y = {self.value(INT, 0)}] ")
        reads = list(zip(names, parameters, [False] * 2))
        plain = self.within(reads, lambda: self.value(result, d))
        if held:  # what a capture list holds is constant
            before, self.scope = self.scope, [(name, of, False) for name, of, _ in self.scope]
            plain = self.within(reads, lambda: self.value(result, d))
            self.scope = before
        style = self.random.randrange(4)
        if style == 0 and names and not held and all(name in plain for name in names) and result not in PARAMETERS and "{" not in plain:
            for index, name in enumerate(names):
                plain = plain.replace(name, f"${index}")
            return f"{{ {plain} }}"
        throws = " throws" if kind == FAILS else ""
        head = (f"({', '.join(f'{name}: {of}' for name, of in zip(names, parameters))}){throws} -> {result} in " if style < 2
                else f"{', '.join(names)} in " if names else f"{held}in " if held else "")
        head = head if head == f"{held}in " and held else held + head
        if style == 3 or (style == 1 and self.chance(0.5)):
            return f"{{ {head}{self.within(reads, lambda: self.effect(d)) if not held else 'print(x, y)'}; return {plain} }}"
        return f"{{ {head}{plain} }}"

    def effect(self, d):
        """A statement that others notice."""
        v = self.value
        targets = [name for name, of, changes in self.scope if of == INT and changes]
        forms = [lambda: f"log.append({v(INT, 0)})", lambda: f'print("{self.name("t")}", {v(INT, d)})', lambda: f"if log.count > 12 {{ log = [{v(INT, 0)}] }}"]
        if targets:
            name = self.random.choice(targets)
            forms += [lambda: f"{name} {self.pick('&+=', '&-=', '^=')} {v(INT, 0)}", lambda: self.without(name, lambda: f"{name} = {v(INT, d)}")]
        return self.random.choice(forms)()

    # Statements

    def statement(self):
        self.random.choice([self.show] * 4 + [self.declare] * 5 + [self.change] * 3 + [
            self.made_in_loop, self.local_function, self.recursion, self.trying, self.lazily, self.binding, self.deferred, self.calls, self.inner])()

    def show(self):
        kind = self.pick(INT, INT, STRING, INTS, INTS, STRINGS, BOOL, PAIR, OPTIONAL, self.box)
        text = self.value(kind)
        self.add(f"print({text}{' as Any' if kind == OPTIONAL else ''})")

    def declare(self):
        kind = self.random.choice([F0, F1, F1, F2, TEST, TELL, CURRIED, FAILS, MAYBE, INT, INTS, PAIR, self.box, self.held, *COMPOUND])
        name, text, changes = self.name("v"), self.value(kind), self.chance(0.4)
        self.add(f"{'var' if changes else 'let'} {name}: {kind} = {text}")
        self.scope.append((name, kind, changes))

    def change(self):
        names = [(name, of) for name, of, changes in self.scope if changes and name != "log"]
        name, kind = self.random.choice(names)
        self.add(self.without(name, lambda: self.changed(name, kind)))

    def changed(self, name, kind):
        v = self.value
        return self.random.choice({
            ROW: [lambda: f"{name}.append({v(F1)})", lambda: f"if !{name}.isEmpty {{ {name}[0] = {v(F1)} }}"],
            ROW0: [lambda: f"{name}.append({v(F0)})", lambda: f"{name} = {name}.reversed()"],
            TABLE: [lambda: f"{name}[{v(STRING, 0)}] = {v(F1)}", lambda: f"{name}[{v(STRING, 0)}] = nil"],
            BOTH: [lambda: f"{name}.0 = {v(F1)}", lambda: f"{name}.1 = {v(F0)}"],
            self.held: [lambda: f"{name}.act = {v(F1)}", lambda: f"{name}.scale &+= {v(INT)}", lambda: f"{name}.wrap({v(F1)})", lambda: f"{name} += {v(INT)}"],
            self.box: [lambda: f"{name}.item &+= {v(INT)}", lambda: f"do {{ var copy = {name}; copy.change({v(CHANGES)}); {name} = copy }}"],
            F1: [lambda: f"let {name}old = {name}; {name} = {{ {name}old($0) &+ 1 }}"],
            INT: [lambda: f"{name} = {v(INT)}", lambda: f"do {{ var copy = {name}; pass{self.number}(&copy, by: {v(CHANGES)}); print(copy) }}"],
        }.get(kind, [lambda: f"{name} = {v(kind)}"]))()

    def block(self, head, names, rounds, tail="}"):
        self.add(head)
        self.indent += 1
        before = list(self.scope)
        self.scope += names
        for _ in range(rounds):
            self.random.choice([self.show, self.change, self.declare])()
        self.scope = before
        self.indent -= 1
        self.add(tail)

    def made_in_loop(self):
        fs, i, k = self.name("fs"), self.name("i"), self.name("k")
        self.add(f"var {fs}: {ROW0} = []")
        self.add(f"for {i} in {self.pick('0..<3', 'log.suffix(2)', '[4, 1]')} {{")
        self.add(f"  var {k} = {self.value(INT, 1)}")
        self.add(f"  {fs}.append {{ {k} &+= {i}; return {k} }}; {fs}.append {{ [{k}] in {k} &- y }}")
        self.add(f"  if {self.value(BOOL, 1)} {{ {k} = {self.value(INT, 1)} }}")
        self.add("}")
        self.add(f"print({fs}.map {{ $0() }}, {fs}.map {{ $0() }})")
        self.scope.append((fs, ROW0, True))

    def local_function(self):
        f, a = self.name("f"), self.name("a")
        kind = self.pick(INT, F1, STRING, INTS)
        self.add(f"func {f}(_ {a}: Int{self.pick('', f' = {self.small()}')}) -> {kind} {{")
        self.indent += 1
        before = list(self.scope)
        self.scope.append((a, INT, False))
        for _ in range(self.pick(0, 1, 2)):
            self.random.choice([self.declare, self.change, self.show])()
        self.add(f"return {self.value(kind)}")
        self.scope = before
        self.indent -= 1
        self.add("}")
        names = {INT: F1, F1: CURRIED, STRING: TELL}
        if kind in names:
            self.scope.append((f, names[kind], False))
        else:
            self.add(f"print({f}({self.value(INT, 1)}))")

    def small(self):
        return self.pick("0", "1", "4")

    def recursion(self):
        f = self.name("r")
        self.add(f"var {f}: {F1} = {{ $0 }}")
        self.add(f"{f} = {{ k in k <= 0 ? {self.value(INT, 1)} : k > 9 ? {f}(9) : {f}(k - {self.pick('1', '2')}) &+ {self.value(INT, 0)} }}")
        self.add(f"print({f}({self.value(INT, 1)}))")
        self.scope.append((f, F1, False))

    def trying(self):
        n = self.number
        e = self.name("e")
        self.add("do {")
        tried = self.pick(f"pass{n}({self.value(INT)}) {{ try risk{n}($0) }}", f"{self.value(INTS)}.map {{ try risk{n}($0 &+ 1) }}",
                          f"{self.called(FAILS, 2)}({self.value(INT)})")
        self.add(f"  print(try {tried})")
        self.add(f"  print(try only{n}({self.value(INT)}) {{ (k: Int) throws(Bad{n}) in if k > 3 {{ throw .big(k) }}; return k }})")
        self.add(f"}} catch Bad{n}.big(let {e}) where {e} > {self.value(INT, 0)} {{ print(\"big\", {e}) }} catch {{ print(\"caught\", error) }}")

    def lazily(self):
        z, source, added, rest = self.name("z"), self.value(INTS), self.value(INT, 0), self.pick("0", "1")
        self.add(f"let {z} = {source}.lazy.map {{ print(\"m\", $0); return $0 &+ {added} }}"
                 f".filter {{ print(\"f\", $0); return $0 % 2 == {rest} }}")
        asked = self.pick("{0}.first as Any", "Array({0}.prefix(2))", "{0}.contains({1})", "{0}.reduce(0, &+)", "Array({0})", "{0}.isEmpty", "{0}.count",
                          "Array({0}.dropLast())", "{0}.lastIndex(of: {1}) as Any", "{0}.starts(with: [{1}])", "{0}.map(abs).first as Any", "{0}.last as Any",
                          "{0}.prefix {{ $0 > {1} }}.count", "{0}.drop {{ $0 < {1} }}.first as Any", "{0}.dropFirst().first as Any")
        self.add(f"print({asked.format(z, self.value(INT, 0))})")

    def binding(self):
        f = self.name("g")
        self.add(f"if let {f} = {self.value(OPTIONAL_F)}, {self.value(BOOL)} {{ print({f}({self.value(INT, 1)})) }} else {{ {self.effect(1)} }}")

    def deferred(self):
        self.add("do {")
        self.add(f"  defer {{ {self.effect(1)}; print(\"deferred\", x, y) }}")
        self.indent += 1
        before = list(self.scope)
        self.statement()
        self.scope = before
        self.indent -= 1
        self.add("}")

    def calls(self):
        does = self.value(DOES)
        self.add(f"run{self.number}({self.pick('2', '3')}) {does if does[0] == '{' else f'{{ {does}() }}'}{self.pick('', ' finally: { print(x) }')}")

    def inner(self):
        if self.indent < 3:
            k = self.name("k")
            self.block(self.pick(f"for {k} in {self.value(INTS, 1)}.prefix(3) {{", f"if let {k} = {self.value(OPTIONAL)} {{"), [(k, INT, False)], self.pick(1, 2))

    # The whole

    def declarations(self):
        n = self.number
        return f"""\
enum Bad{n}: Error {{ case big(Int), small }}
struct Box{n}<T> {{
  var item: T
  func mapped<U>(_ f: (T) -> U) -> Box{n}<U> {{ Box{n}<U>(item: f(item)) }}
  func with<U>(_ f: (T) throws -> U) rethrows -> U {{ try f(item) }}
  mutating func change(_ f: (inout T) -> Void) {{ f(&item) }}
}}
struct Held{n} {{
  var scale = 2
  var act: (Int) -> Int = {{ $0 &* 3 }}
  func callAsFunction(_ k: Int) -> Int {{ act(k) &* scale }}
  func twice(_ k: Int) -> Int {{ act(act(k)) &+ scale }}
  mutating func wrap(_ f: @escaping (Int) -> Int) {{ let old = act, by = scale; act = {{ f(old($0)) &+ by }} }}
  static func made(_ k: Int) -> (Int) -> Int {{ Held{n}(scale: k).twice }}
  static func += (a: inout Held{n}, k: Int) {{ a.wrap {{ $0 &- k }} }}
}}
func twice{n}(_ k: Int) -> Int {{ k &* 2 }}
func tell{n}(_ k: Int) -> String {{ k < 0 ? "minus" : "plus \\(k)" }}
func adder{n}(_ a: Int) -> (Int) -> Int {{ {{ a &+ $0 }} }}
func double{n}(_ k: inout Int) {{ k &*= 2 }}
func risk{n}(_ k: Int) throws -> Int {{ if k > 4 {{ throw Bad{n}.big(k) }}; if k < 0 {{ throw Bad{n}.small }}; return k &+ 10 }}
func call{n}(_ f: (Int) -> Int, _ k: Int) -> Int {{ f(k) }}
func late{n}(_ b: @autoclosure () -> Bool, _ k: @autoclosure () -> Int) -> Int {{ b() ? k() &+ k() : 0 }}
func lazily{n}(_ k: @autoclosure @escaping () -> Int) -> () -> Int {{ {{ k() &* 2 }} }}
func bound{n}<T, U>(_ f: @escaping (T) -> U, _ x: T) -> () -> U {{ {{ f(x) }} }}
func composed{n}<A, B, C>(_ f: @escaping (B) -> C, _ g: @escaping (A) -> B) -> (A) -> C {{ {{ f(g($0)) }} }}
func curried{n}<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C {{ {{ a in {{ b in f(a, b) }} }} }}
func uncurried{n}<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (A, B) -> C {{ {{ f($0)($1) }} }}
func flipped{n}<A, B, C>(_ f: @escaping (A, B) -> C) -> (B, A) -> C {{ {{ f($1, $0) }} }}
func not{n}<T>(_ f: @escaping (T) -> Bool) -> (T) -> Bool {{ {{ !f($0) }} }}
func repeated{n}<T>(_ f: @escaping (T) -> T, _ count: Int) -> (T) -> T {{ count == 0 ? {{ $0 }} : {{ f(repeated{n}(f, count - 1)($0)) }} }}
func mapped{n}<T, U>(_ xs: [T], _ f: (T) throws -> U) rethrows -> [U] {{ var out: [U] = []; for x in xs {{ try out.append(f(x)) }}; return out }}
func both{n}<U>(_ k: Int, _ f: (Int) -> U) -> (Int, U) {{ (k, f(k)) }}
func pass{n}(_ k: Int, _ f: (Int) throws -> Int) rethrows -> Int {{ defer {{ print("passed", k) }}; return try f(k) }}
func pass{n}(_ k: Int, _ f: (inout Int) -> Void) -> Int {{ var k = k; f(&k); return k }}
func pass{n}(_ k: inout Int, by f: (inout Int) -> Void) {{ f(&k); f(&k) }}
func only{n}<E: Error>(_ k: Int, _ f: (Int) throws(E) -> Int) throws(E) -> Int {{ try f(k) &+ f(k &+ 1) }}
func run{n}(_ times: Int, _ body: () -> Void, finally: () -> Void = {{ print("done") }}) {{ for _ in 0..<times {{ body() }}; finally() }}
func steps{n}(_ k: Int, _ f: (Int) -> Int, then p: (Int) -> Bool) -> Int {{ let a = f(k); return p(a) ? f(a) : a }}
func counter{n}(_ start: Int) -> ((Int) -> Int, () -> Int) {{ var k = start; return ({{ k &+= $0; return k }}, {{ k &-= 1; return k }}) }}
func remembering{n}(_ f: @escaping (Int) -> Int) -> (Int) -> Int {{
  var known: [Int: Int] = [:]
  return {{ k in if let old = known[k] {{ print("known", k); return old }}; let new = f(k); known[k] = new; return new }}
}}"""

    def text(self):
        n = self.number
        self.lines.append(self.declarations())
        self.lines.append(f"func main{n}() {{")
        self.add(f"var x = {self.pick('1', '3', '6')}, y = {self.pick('2', '5', '0')}, log = [x, y], word = \"{self.pick('a', 'sb', '')}\"")
        for _ in range(self.pick(5, 7, 9)):
            self.statement()
        self.lines += ["  print(x, y, log, word)", "}"]
        return "\n".join(self.lines) + "\n"

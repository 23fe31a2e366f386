"""Random well-typed programs, the same ones for the same seed: types and functions with names of their own, so
that many fit into one file. `slips` of them hold an expression of the wrong type, to compare what is refused."""

import random

INT, DOUBLE, BOOL, STRING = "Int", "Double", "Bool", "String"
INTS, DOUBLES, STRINGS, OPTIONAL, TABLE, PAIR, CLOSURE = (
    "[Int]", "[Double]", "[String]", "Int?", "[String: Int]", "(Int, String)", "(Int) -> Int")
WORDS = ["a", "bc", "naïve", "x y", "", "é", "Zoë", "tab\\t", "q\\\"", "🙂"]


class Program:
    def __init__(self, number, seed, slips=0.0):
        self.random = random.Random(f"{seed}/{number}")
        self.number = number
        self.lines = []
        self.names = 0
        self.scopes = [[]]
        self.functions = []
        self.indent = 1
        self.loops = 0
        self.can_throw = False
        self.slip = self.random.random() < slips
        self.struct = f"S{number}"
        self.enum = f"E{number}"
        self.error = f"F{number}"
        self.types = [INT, INT, INT, DOUBLE, DOUBLE, BOOL, STRING, STRING, INTS, INTS, DOUBLES, STRINGS, OPTIONAL,
                      TABLE, PAIR, CLOSURE, self.struct, self.struct, self.enum]

    # Parts

    def name(self):
        self.names += 1
        return f"v{self.names}"

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, p):
        return self.random.random() < p

    def variables(self, kind, mutable=False):
        return [n for scope in self.scopes for (n, k, m) in scope if k == kind and (m or not mutable)]

    def add(self, text):
        self.lines.append("  " * self.indent + text)

    def literal(self, kind):
        r = self.random
        if kind == INT:
            return str(r.choice([0, 1, 2, 3, 5, 7, 10, 12, 100, 255, 1000])) if self.chance(0.9) else f"(-{r.randint(1, 50)})"
        if kind == DOUBLE:
            return r.choice(["0.0", "1.0", "0.5", "2.5", "1e3", "0.1", "3.0", "1e-3", "100.25", "(-1.5)"])
        if kind == BOOL:
            return r.choice(["true", "false"])
        if kind == STRING:
            return f'"{r.choice(WORDS)}"'
        if kind == INTS:
            return "[" + ", ".join(self.literal(INT) for _ in range(r.randint(1, 4))) + "]"
        if kind == DOUBLES:
            return "[" + ", ".join(self.literal(DOUBLE) for _ in range(r.randint(1, 3))) + "]"
        if kind == STRINGS:
            return "[" + ", ".join(self.literal(STRING) for _ in range(r.randint(1, 3))) + "]"
        if kind == OPTIONAL:
            return r.choice(["nil", "Optional(3)", "Int(\"12\")", "Int(\"x\")"])
        if kind == TABLE:
            return '["k": %s, "m": %s]' % (self.literal(INT), self.literal(INT))
        if kind == PAIR:
            return f"({self.literal(INT)}, {self.literal(STRING)})"
        if kind == CLOSURE:
            return r.choice(["{ $0 + 1 }", "{ x in x * 2 }", "{ (x: Int) -> Int in x - 3 }", "{ -$0 }"])
        if kind == self.struct:
            return f"{self.struct}(n: {self.literal(INT)}, d: {self.literal(DOUBLE)}, xs: {self.literal(INTS)})"
        if kind == self.enum:
            return r.choice([".none", f".one({self.literal(INT)})", f".two({self.literal(DOUBLE)}, {self.literal(STRING)})"])
        raise KeyError(kind)

    def value(self, kind, depth=2):
        """An expression of the type; a variable where one is in scope."""
        known = self.variables(kind)
        if known and self.chance(0.45):
            return self.random.choice(known)
        if depth <= 0 or self.chance(0.15):
            return self.typed_literal(kind)
        text = self.random.choice(self.forms(kind, depth - 1))()
        # swiftc takes long for closures inside larger expressions.
        return self.hoist(kind, text) if "{" in text or kind in (INTS, DOUBLES, STRINGS, TABLE) else text

    def hoist(self, kind, text):
        name = self.name()
        self.add(f"let {name}: {kind} = {text}")
        self.scopes[-1].append((name, kind, False))
        return name

    def typed_literal(self, kind):
        text = self.literal(kind)
        if kind == self.enum:
            return self.enum + text
        if kind == CLOSURE:
            return text
        return f"({text} as {kind})" if kind == OPTIONAL else text

    def forms(self, kind, d):
        v, r = self.value, self.random
        if kind == INT:
            forms = [
                lambda: f"({v(INT, d)} {self.pick('+', '-', '&+', '&-', '&*')} {v(INT, d)})",
                lambda: f"({v(INT, d)} {self.pick('&', '|', '^')} {v(INT, d)})",
                lambda: f"({v(INT, d)} % {r.randint(2, 9)} * {r.randint(2, 9)})",
                lambda: f"({v(INT, d)} / {r.randint(2, 9)})",
                lambda: f"({v(INT, d)} {self.pick('<<', '>>')} {r.randint(0, 5)})",
                lambda: f"({v(BOOL, d)} ? {v(INT, d)} : {v(INT, d)})",
                lambda: f"{v(INTS, d)}.count",
                lambda: f"{v(INTS, d)}.reduce({self.literal(INT)}, {self.pick('+', '&+', '{ $0 &* 3 &+ $1 }', 'max')})",
                lambda: f"({v(INTS, d)}.{self.pick('first', 'last', 'max()', 'min()')} ?? {v(INT, d)})",
                lambda: f"({v(OPTIONAL, d)} ?? {v(INT, d)})",
                lambda: f"{v(STRING, d)}.count",
                lambda: f"{v(STRING, d)}.utf8.count",
                lambda: f"({v(TABLE, d)}[{v(STRING, d)}] ?? {v(INT, d)})",
                lambda: f"{v(TABLE, d)}[{v(STRING, d)}, default: {v(INT, d)}]",
                lambda: f"{v(PAIR, d)}.0",
                lambda: f"{v(self.struct, d)}.{self.pick('n', 'total', 'scaled(by: 2)', 'xs.count')}",
                lambda: f"Int({v(DOUBLE, 0)})",
                lambda: f"abs({v(INT, d)})",
                lambda: f"{self.pick('min', 'max')}({v(INT, d)}, {v(INT, d)})",
                lambda: f"{self.element()}",
            ]
            for closure in self.variables(CLOSURE):
                forms.append(lambda c=closure: f"{c}({v(INT, d)})")
            for (name, result, parameters) in self.functions:
                if result == INT:
                    forms.append(lambda n=name, ps=parameters: self.call(n, ps, d))
            return forms
        if kind == DOUBLE:
            return [
                lambda: f"({v(DOUBLE, d)} {self.pick('+', '-', '*', '/')} {v(DOUBLE, d)})",
                lambda: f"Double({v(INT, d)})",
                lambda: f"{v(DOUBLE, d)}.{self.pick('rounded()', 'magnitude', 'squareRoot()', 'rounded(.down)', 'nextUp')}",
                lambda: f"({v(BOOL, d)} ? {v(DOUBLE, d)} : {v(DOUBLE, d)})",
                lambda: f"{v(DOUBLES, d)}.reduce(0, +)",
                lambda: f"({v(DOUBLES, d)}.{self.pick('max()', 'min()', 'first')} ?? {v(DOUBLE, d)})",
                lambda: f"{v(self.struct, d)}.{self.pick('d', 'ratio')}",
                lambda: f"{self.pick('min', 'max')}({v(DOUBLE, d)}, {v(DOUBLE, d)})",
                lambda: f"{v(INTS, d)}.map {{ Double($0) {self.pick('*', '+', '-')} {self.literal(DOUBLE)} }}.reduce(0, +)",
            ]
        if kind == BOOL:
            return [
                lambda: f"({v(INT, d)} {self.pick('<', '>', '<=', '>=', '==', '!=')} {v(INT, d)})",
                lambda: f"({v(DOUBLE, d)} {self.pick('<', '>', '<=', '==')} {v(DOUBLE, d)})",
                lambda: f"({v(STRING, d)} {self.pick('<', '==', '!=')} {v(STRING, d)})",
                lambda: f"({v(BOOL, d)} {self.pick('&&', '||')} {v(BOOL, d)})",
                lambda: f"(!{v(BOOL, 0)})",
                lambda: f"{v(INTS, d)}.contains({v(INT, d)})",
                lambda: f"{v(INTS, d)}.{self.pick('allSatisfy', 'contains')} {{ $0 {self.pick('<', '>', '!=')} {self.literal(INT)} }}",
                lambda: f"({v(INTS, d)} == {v(INTS, d)})",
                lambda: f"({v(self.struct, d)} == {v(self.struct, d)})",
                lambda: f"({v(OPTIONAL, d)} == {self.pick('nil', self.literal(INT))})",
                lambda: f"{v(STRING, d)}.{self.pick('isEmpty', 'hasPrefix(' + self.literal(STRING) + ')', 'contains(' + self.pick(*[chr(34) + w + chr(34) for w in ['a', 'b', 'x']]) + ')')}",
                lambda: f"{v(INT, d)}.isMultiple(of: {r.randint(2, 5)})",
                lambda: f"({v(self.enum, d)} == {v(self.enum, d)})",
                lambda: f"({v(PAIR, d)} {self.pick('==', '<')} {v(PAIR, d)})",
            ]
        if kind == STRING:
            return [
                lambda: f"({v(STRING, d)} + {v(STRING, d)})",
                lambda: f'"<\\({v(INT, d)})|\\({self.plain(d)})>"',
                lambda: f"String({v(INT, d)})",
                lambda: f"String({v(DOUBLE, d)})",
                lambda: f"{v(STRING, d)}.{self.pick('uppercased()', 'lowercased()')}",
                lambda: f"String({v(STRING, d)}.{self.pick('reversed()', 'dropFirst()', 'prefix(2)', 'suffix(1)')})",
                lambda: f"{v(STRINGS, d)}.joined(separator: {self.literal(STRING)})",
                lambda: f"({v(BOOL, d)} ? {v(STRING, d)} : {v(STRING, d)})",
                lambda: f"{v(PAIR, d)}.1",
                lambda: f"{v(self.enum, d)}.name",
                lambda: f"String(repeating: {v(STRING, 0)}, count: {r.randint(0, 3)})",
            ]
        if kind == INTS:
            return [
                lambda: f"{v(INTS, d)}.map {{ $0 {self.pick('+', '&*', '-', '%')} {r.randint(2, 9)} }}",
                lambda: f"{v(INTS, d)}.filter {{ $0 {self.pick('>', '<', '!=')} {self.literal(INT)} }}",
                lambda: f"{v(INTS, d)}.sorted({self.pick('', 'by: >', 'by: { $0 % 10 < $1 % 10 }')})",
                lambda: f"Array({v(INTS, d)}.{self.pick('reversed()', 'dropFirst()', 'prefix(2)', 'suffix(2)', 'dropLast()')})",
                lambda: f"({v(INTS, d)} + {v(INTS, d)})",
                lambda: f"({r.randint(0, 3)}..<{r.randint(3, 6)}).map {{ $0 * {v(INT, 0)} }}",
                lambda: f"Array(stride(from: {r.randint(0, 3)}, to: {r.randint(3, 12)}, by: {r.randint(1, 4)}))",
                lambda: f"{v(STRINGS, d)}.map {{ $0.count }}",
                lambda: f"{v(STRINGS, d)}.compactMap {{ Int($0) }}",
                lambda: f"{v(INTS, d)}.enumerated().map {{ $0.offset &* $0.element }}",
                lambda: f"zip({v(INTS, d)}, {v(INTS, d)}).map {{ $0 &- $1 }}",
                lambda: f"{v(INTS, d)}.flatMap {{ [$0, {v(INT, 0)}] }}",
                lambda: f"{v(self.struct, d)}.xs",
                lambda: f"Array(Set({v(INTS, d)})).sorted()",
                lambda: f"Array(repeating: {v(INT, d)}, count: {r.randint(0, 3)})",
                lambda: f"{v(TABLE, d)}.values.sorted()",
            ]
        if kind == DOUBLES:
            return [
                lambda: f"{v(DOUBLES, d)}.map {{ $0 {self.pick('+', '*', '/')} {self.literal(DOUBLE)} }}",
                lambda: f"{v(INTS, d)}.map {{ Double($0) / {r.randint(2, 8)} }}",
                lambda: f"({v(DOUBLES, d)} + {v(DOUBLES, d)})",
                lambda: f"{v(DOUBLES, d)}.sorted()",
                lambda: f"stride(from: 0.0, through: 1.0, by: {self.pick('0.25', '0.1', '0.5')}).map {{ $0 * {v(DOUBLE, 0)} }}",
            ]
        if kind == STRINGS:
            return [
                lambda: f"{v(STRINGS, d)}.map {{ $0 + {v(STRING, 0)} }}",
                lambda: f"{v(INTS, d)}.map {{ \"\\($0)\" }}",
                lambda: f"{v(STRINGS, d)}.sorted()",
                lambda: f"{v(STRING, d)}.map {{ String($0) }}",
                lambda: f"{v(STRING, d)}.split(separator: \" \").map(String.init)",
                lambda: f"{v(TABLE, d)}.keys.sorted()",
                lambda: f"Array({v(STRINGS, d)}.reversed())",
            ]
        if kind == OPTIONAL:
            return [
                lambda: f"{v(INTS, d)}.{self.pick('first', 'last', 'max()', 'min()')}",
                lambda: f"{v(INTS, d)}.first {{ $0 > {self.literal(INT)} }}",
                lambda: f"{v(INTS, d)}.firstIndex(of: {v(INT, d)})",
                lambda: f"Int({v(STRING, d)})",
                lambda: f"{v(TABLE, d)}[{v(STRING, d)}]",
                lambda: f"{v(OPTIONAL, d)}.map {{ $0 &+ {self.literal(INT)} }}",
                lambda: f"{v(self.enum, d)}.number",
            ]
        if kind == TABLE:
            return [
                lambda: f"{v(TABLE, d)}.mapValues {{ $0 &* 2 }}",
                lambda: f"{v(STRINGS, d)}.reduce(into: [:]) {{ $0[$1, default: 0] += 1 }}",
                lambda: f"Dictionary(grouping: {v(STRINGS, d)}) {{ $0.lowercased() }}.mapValues {{ $0.count }}",
                lambda: f"{v(TABLE, d)}.merging({v(TABLE, d)}) {{ $0 &+ $1 }}",
            ]
        if kind == PAIR:
            return [lambda: f"({v(INT, d)}, {v(STRING, d)})"]
        if kind == CLOSURE:
            return [lambda: f"{{ $0 {self.pick('+', '&*', '-')} {v(INT, 0)} }}"]
        if kind == self.struct:
            return [
                lambda: f"{self.struct}(n: {v(INT, d)}, d: {v(DOUBLE, d)}, xs: {v(INTS, d)})",
                lambda: f"{self.struct}(n: {v(INT, d)}, xs: {v(INTS, d)})",
                lambda: f"({v(self.struct, d)} + {v(self.struct, d)})",
            ]
        return [
            lambda: f"{self.enum}.one({v(INT, d)})",
            lambda: f"{self.enum}.two({v(DOUBLE, d)}, {v(STRING, d)})",
            lambda: f"({v(BOOL, d)} ? {v(self.enum, d)} : .none)",
        ]

    def plain(self, depth):
        return self.value(self.pick(INT, DOUBLE, BOOL, INTS, DOUBLES, self.struct, self.enum, PAIR), depth)

    def element(self):
        arrays = self.variables(INTS)
        if not arrays:
            return self.literal(INT)
        array = self.random.choice(arrays)
        if self.chance(0.1):
            return f"{array}[{self.value(INT, 0)}]"
        return f"({array}.isEmpty ? 0 : {array}[abs({self.value(INT, 1)}) % {array}.count])"

    def call(self, name, parameters, depth):
        return f"{name}({', '.join(f'{label}: ' * bool(label) + self.value(kind, depth) for label, kind in parameters)})"

    # Statements

    def statements(self, count):
        self.scopes.append([])
        for _ in range(count):
            self.statement()
        self.scopes.pop()

    def block(self, head, count, tail="}"):
        self.add(head)
        self.indent += 1
        self.statements(count)
        self.indent -= 1
        self.add(tail)

    def declare(self, kind, mutable):
        name = self.name()
        value = self.value(kind)
        if self.slip and self.chance(0.15):
            self.slip = False
            value = self.value(self.random.choice([k for k in (INT, DOUBLE, BOOL, STRING, INTS) if k != kind]))
        self.add(f"{'var' if mutable else 'let'} {name}: {kind} = {value}" if self.stated(kind) else
                 f"{'var' if mutable else 'let'} {name} = {value}")
        self.scopes[-1].append((name, kind, mutable))

    def stated(self, kind):
        return kind in (CLOSURE, OPTIONAL, TABLE, self.enum, DOUBLE, DOUBLES) or self.chance(0.4)

    def statement(self):
        r = self.random
        deep = self.indent > 4
        kind = r.choice(self.types)
        choice = r.random()
        if choice < 0.30:
            return self.declare(kind, self.chance(0.5))
        if choice < 0.42:
            return self.add(f"print({', '.join(self.shown() for _ in range(r.randint(1, 3)))})")
        if choice < 0.60:
            return self.change()
        if deep:
            return self.add(f"print({self.shown()})")
        if choice < 0.68:
            self.block(f"if {self.value(BOOL)} {{", 2, "} else {" if (other := self.chance(0.5)) else "}")
            if other:
                self.indent += 1
                self.statements(1)
                self.indent -= 1
                self.add("}")
        elif choice < 0.76:
            self.loop()
        elif choice < 0.81:
            name = self.name()
            self.add(f"if let {name} = {self.value(OPTIONAL)} {{")
            self.body([(name, INT, False)], 1)
            self.add("}")
        elif choice < 0.87:
            self.switch()
        elif choice < 0.91:
            self.throwing()
        elif choice < 0.95:
            self.nested()
        elif self.loops and self.chance(0.5):
            self.add(f"if {self.value(BOOL)} {{ {self.pick('break', 'continue')} }}")
        else:
            self.add(f"defer {{ print(\"deferred\", {self.value(INT, 1)}) }}")
            self.add(f"print({self.shown()})")

    def shown(self):
        kind = self.pick(INT, DOUBLE, BOOL, STRING, INTS, DOUBLES, STRINGS, PAIR, self.struct, self.enum, OPTIONAL)
        value = self.value(kind)
        return f"{value} as Any" if kind == OPTIONAL else value

    def body(self, names, count):
        self.indent += 1
        self.scopes.append(list(names))
        self.statements(count)
        self.scopes.pop()
        self.indent -= 1

    def loop(self):
        name, r = self.name(), self.random
        self.loops += 1
        form = r.randrange(4)
        if form == 0:
            self.add(f"for {name} in {r.randint(0, 2)}{self.pick('..<', '...')}{r.randint(2, 5)} {{")
            self.body([(name, INT, False)], 2)
        elif form == 1:
            self.add(f"for {name} in {self.value(INTS)} where {name} {self.pick('>', '<', '!=')} {self.literal(INT)} {{")
            self.body([(name, INT, False)], 2)
        elif form == 2:
            other = self.name()
            self.add(f"for ({name}, {other}) in {self.value(STRINGS)}.enumerated() {{")
            self.body([(name, INT, False), (other, STRING, False)], 2)
        else:
            self.add(f"var {name} = {r.randint(0, 3)}")
            self.add(f"while {name} < {r.randint(3, 6)} {{")
            self.indent += 1
            self.add(f"{name} += 1")
            self.indent -= 1
            self.body([(name, INT, False)], 2)
        self.add("}")
        self.loops -= 1

    def switch(self):
        loops, self.loops = self.loops, 0
        form = self.random.randrange(3)
        if form == 0:
            a, b = self.name(), self.name()
            self.add(f"switch {self.value(self.enum)} {{")
            self.arm("case .none:", [])
            self.arm(f"case .one(let {a}) where {a} > {self.literal(INT)}:", [(a, INT, False)])
            self.arm("case .one:", [])
            self.arm(f"case let .two({a}, {b}):", [(a, DOUBLE, False), (b, STRING, False)])
        elif form == 1:
            self.add(f"switch {self.value(INT)} {{")
            self.arm("case 0, 1:", [])
            self.arm("case 2...9:", [])
            self.arm("default:", [])
        else:
            a = self.name()
            self.add(f"switch ({self.value(INT)}, {self.value(BOOL)}) {{")
            self.arm("case (0, _):", [])
            self.arm(f"case (let {a}, true):", [(a, INT, False)])
            self.arm("case (_, false):", [])
        self.add("}")
        self.loops = loops

    def arm(self, head, names):
        self.add(head)
        self.indent += 1
        self.add("print(\"%s\")" % head[5:9].strip().replace('"', "'"))
        self.indent -= 1
        self.body(names, 1)

    def throwing(self):
        loops, self.loops = self.loops, 0
        name = self.name()
        self.add("do {")
        self.indent += 1
        self.add(f"let {name} = try half{self.number}({self.value(INT)})")
        self.indent -= 1
        self.body([(name, INT, False)], 1)
        self.add(f"}} catch {self.error}.odd(let n) {{ print(\"odd\", n) }} catch {{ print(error) }}")
        self.loops = loops

    def nested(self):
        name, loops = f"f{self.number}_{self.name()}", self.loops
        self.loops = 0
        self.add(f"func {name}(_ a: Int, b: Double) -> Int {{")
        self.indent += 1
        self.scopes.append([("a", INT, False), ("b", DOUBLE, False)])
        for _ in range(2):
            self.statement()
        self.add(f"return {self.value(INT)}")
        self.scopes.pop()
        self.indent -= 1
        self.add("}")
        self.add(f"print({name}({self.value(INT, 1)}, b: {self.value(DOUBLE, 1)}))")
        self.loops = loops

    def change(self):
        r = self.random
        changes = []
        for name in self.variables(INT, True):
            changes.append(lambda n=name: f"{n} {self.pick('+=', '-=', '&+=', '=', '&*=')} {self.value(INT)}")
        for name in self.variables(DOUBLE, True):
            changes.append(lambda n=name: f"{n} {self.pick('+=', '*=', '=', '/=')} {self.value(DOUBLE)}")
        for name in self.variables(STRING, True):
            changes.append(lambda n=name: f"{n} += {self.value(STRING)}")
            changes.append(lambda n=name: f"{n}.append({self.value(STRING)})")
        for name in self.variables(INTS, True):
            changes.append(lambda n=name: f"{n}.append({self.value(INT)})")
            changes.append(lambda n=name: f"{n} += {self.value(INTS)}")
            changes.append(lambda n=name: f"if !{n}.isEmpty {{ {n}[abs({self.value(INT, 1)}) % {n}.count] {self.pick('=', '&+=', '^=')} {self.value(INT)} }}")
            changes.append(lambda n=name: f"{n}.{self.pick('sort()', 'reverse()', 'removeAll { $0 % 2 == 0 }')}")
            changes.append(lambda n=name: f"_ = {n}.popLast()")
        for name in self.variables(TABLE, True):
            changes.append(lambda n=name: f"{n}[{self.value(STRING)}] = {self.value(INT)}")
            changes.append(lambda n=name: f"{n}[{self.value(STRING)}, default: 1] &+= {self.value(INT)}")
        for name in self.variables(self.struct, True):
            changes.append(lambda n=name: f"{n}.{self.pick('n &+=', 'n =')} {self.value(INT)}")
            changes.append(lambda n=name: f"{n}.xs.append({self.value(INT)})")
            changes.append(lambda n=name: f"{n}.grow({self.value(INT)})")
            changes.append(lambda n=name: f"{n}[0] = {self.value(INT)}")
        for name in self.variables(PAIR, True):
            changes.append(lambda n=name: f"{n}.0 = {self.value(INT)}")
        for name in self.variables(OPTIONAL, True):
            changes.append(lambda n=name: f"{n} = {self.value(INT)}")
        for name in self.variables(self.enum, True):
            changes.append(lambda n=name: f"{n} = {self.value(self.enum)}")
        if not changes:
            return self.declare(r.choice(self.types), True)
        self.add(r.choice(changes)())

    # The whole

    def declarations(self):
        n = self.number
        return [
            f"struct S{n}: Equatable {{",
            "  var n: Int",
            "  var d = 0.5",
            "  var xs: [Int] = []",
            "  var total: Int { xs.reduce(n, &+) }",
            "  var ratio: Double { get { d / 4 } set { d = newValue * 4 } }",
            "  func scaled(by k: Int) -> Int { n &* k }",
            "  mutating func grow(_ k: Int) { n = n &+ k; xs.append(k) }",
            "  subscript(i: Int) -> Int { get { i < xs.count ? xs[i] : n } set { if i < xs.count { xs[i] = newValue } else { n = newValue } } }",
            f"  static func + (a: S{n}, b: S{n}) -> S{n} {{ S{n}(n: a.n &+ b.n, d: a.d + b.d, xs: a.xs + b.xs) }}",
            "}",
            f"enum E{n}: Equatable {{",
            "  case none, one(Int), two(Double, String)",
            "  var name: String { switch self { case .none: \"none\"; case .one(let k): \"one\\(k)\"; case .two(_, let s): s } }",
            "  var number: Int? { if case .one(let k) = self { k } else { nil } }",
            "}",
            f"enum F{n}: Error {{ case odd(Int) }}",
            f"func half{n}(_ x: Int) throws -> Int {{ if x % 2 != 0 {{ throw F{n}.odd(x) }}; return x / 2 }}",
        ]

    def function(self, index):
        name = f"g{self.number}_{index}"
        parameters = [("", self.pick(INT, DOUBLE, INTS, STRING)), (self.pick("b", "at"), self.pick(INT, self.struct))]
        labels = ", ".join(f"{'_' if not l else l} p{i}: {k}" for i, (l, k) in enumerate(parameters))
        self.lines.append(f"func {name}({labels}) -> Int {{")
        self.scopes = [[(f"p{i}", k, False) for i, (_, k) in enumerate(parameters)]]
        for _ in range(self.random.randint(1, 3)):
            self.statement()
        self.add(f"return {self.value(INT)}")
        self.lines.append("}")
        self.functions.append((name, INT, parameters))

    def text(self):
        self.lines = self.declarations()
        for index in range(self.random.randint(0, 2)):
            self.function(index)
        self.lines.append(f"func main{self.number}() {{")
        self.scopes = [[]]
        for _ in range(self.random.randint(6, 14)):
            self.statement()
        for scope in self.scopes:
            for (name, kind, _) in scope:
                if kind in (INT, DOUBLE, STRING, INTS, PAIR, self.struct, self.enum):
                    self.add(f"print({name})")
        self.lines.append("}")
        return "\n".join(self.lines) + "\n"

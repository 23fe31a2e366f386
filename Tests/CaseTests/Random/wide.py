"""Random programs with more of the language than `generate.Program` has: generic functions and types, protocols,
trees, sets, nested tables, labelled tuples, optionals of structures, closures that capture and escape, patterns of
every form, errors that pass through."""

from generate import BOOL, DOUBLE, INT, INTS, OPTIONAL, PAIR, STRING, STRINGS, TABLE, Program

GRID, SET, GROUPS, POINT, CHARACTER, MAYBES, RANGE, BYTE, OPTIONAL_STRING, FUNCTION2 = (
    "[[Int]]", "Set<Int>", "[String: [Int]]", "(x: Int, y: Double)", "Character", "[Int?]", "Range<Int>", "UInt8",
    "String?", "(Int, Int) -> Int")


class WideProgram(Program):
    def __init__(self, number, seed, slips=0.0):
        super().__init__(number, seed, slips)
        n = number
        self.stack, self.tree, self.shape = f"Stack{n}<Int>", f"Tree{n}", f"any Shape{n}"
        self.optional_struct, self.structs = f"S{n}?", f"[S{n}]"
        self.own = [GRID, SET, GROUPS, POINT, CHARACTER, MAYBES, RANGE, BYTE, OPTIONAL_STRING, FUNCTION2, self.stack,
                    self.tree, self.shape, self.optional_struct, self.structs]
        self.types = self.types + self.own + [INT, INTS, STRING]

    def literal(self, kind):
        r = self.random
        texts = {
            GRID: lambda: "[" + ", ".join(self.literal(INTS) for _ in range(r.randint(1, 3))) + "]",
            SET: lambda: f"Set({self.literal(INTS)})",
            GROUPS: lambda: f'["k": {self.literal(INTS)}, "é": {self.literal(INTS)}]',
            POINT: lambda: f"(x: {self.literal(INT)}, y: {self.literal(DOUBLE)})",
            CHARACTER: lambda: f'("{r.choice(["a", "Z", "é", "7", " ", "🙂"])}" as Character)',
            MAYBES: lambda: "[" + ", ".join([self.literal(INT), "nil", self.literal(INT)][:r.randint(2, 3)]) + "]",
            RANGE: lambda: f"({r.randint(0, 3)}..<{r.randint(3, 8)})",
            BYTE: lambda: f"UInt8({r.choice([0, 1, 7, 100, 128, 255])})",
            OPTIONAL_STRING: lambda: r.choice(["nil", 'Optional("s")', 'Optional("")']),
            FUNCTION2: lambda: r.choice(["{ $0 &+ $1 }", "{ a, b in a &* 3 &- b }", "max", "{ (a: Int, b: Int) in a > b ? a : b }"]),
            self.stack: lambda: f"Stack{self.number}({self.literal(INTS)})",
            self.tree: lambda: f"Tree{self.number}.leaf({self.literal(INT)})",
            self.shape: lambda: r.choice([f"(Square{self.number}(side: {self.literal(DOUBLE)}) as any Shape{self.number})",
                                          f"(Bar{self.number}(units: {self.literal(INT)}) as any Shape{self.number})"]),
            self.optional_struct: lambda: r.choice(["nil", f"Optional({self.literal(self.struct)})"]),
            self.structs: lambda: f"[{self.literal(self.struct)}, {self.literal(self.struct)}]",
        }
        return texts[kind]() if kind in texts else super().literal(kind)

    def typed_literal(self, kind):
        text = self.literal(kind)
        if kind in (OPTIONAL_STRING, self.optional_struct, MAYBES, GROUPS):
            return f"({text} as {kind})"
        if kind == FUNCTION2:
            return text
        return super().typed_literal(kind) if kind not in self.own else text

    def stated(self, kind):
        return kind in (MAYBES, OPTIONAL_STRING, self.optional_struct, FUNCTION2, self.shape, GROUPS, GRID) or super().stated(kind)

    def value(self, kind, depth=2):
        text = super().value(kind, depth)
        compound = kind in (GRID, SET, GROUPS, MAYBES, self.structs, FUNCTION2, self.shape)
        return self.hoist(kind, text) if compound and not text.isidentifier() else text

    def forms(self, kind, d):
        v, r, n = self.value, self.random, self.number
        more = {
            INT: [
                lambda: f"{v(GRID, d)}." + self.pick("joined().count", "map(\\.count).max() ?? 0", "flatMap { $0 }.reduce(0, &+)"),
                lambda: f"{v(SET, d)}.{self.pick('count', 'min() ?? 0', 'max() ?? -1', 'reduce(0, &+)')}",
                lambda: f"({v(GROUPS, d)}[{v(STRING, 0)}]?.{self.pick('count', 'first', 'last')} ?? {v(INT, d)})",
                lambda: f"{v(POINT, d)}.x",
                lambda: f"Int({v(BYTE, d)})",
                lambda: f"({v(CHARACTER, d)}.{self.pick('wholeNumberValue', 'hexDigitValue', 'unicodeScalars.first.map { Int($0.value) }')} ?? {v(INT, 0)})",
                lambda: f"{v(MAYBES, d)}.compactMap {{ $0 }}.reduce(0, &+)",
                lambda: f"{v(RANGE, d)}.{self.pick('count', 'lowerBound', 'upperBound', 'reduce(0, +)')}",
                lambda: f"larger{n}({v(INT, d)}, {v(INT, d)})",
                lambda: f"twice{n}({v(INT, d)}) {{ $0 &* {r.randint(2, 5)} }}",
                lambda: f"{v(self.stack, d)}.{self.pick('count', 'top ?? 7', 'items.count', 'folded(1) { $0 &* 2 &+ $1 }')}",
                lambda: f"{v(self.tree, d)}.{self.pick('sum', 'depth', 'leaves.count')}",
                lambda: f"{v(self.shape, d)}.corners",
                lambda: f"({v(self.optional_struct, d)}?.{self.pick('n', 'total', 'xs.count', 'xs.first')} ?? {v(INT, d)})",
                lambda: f"{v(self.structs, d)}." + self.pick("count", "map(\\.n).reduce(0, &+)", "map { $0.total }.max() ?? 0"),
                lambda: f"(try? half{n}({v(INT, d)})) ?? {v(INT, 0)}",
                lambda: f"({v(FUNCTION2, d)})({v(INT, d)}, {v(INT, d)})",
                lambda: self.conditional(INT),
            ],
            STRING: [
                lambda: f"describe{n}({self.plain(d)})",
                lambda: f"String({v(CHARACTER, d)})",
                lambda: f"({v(OPTIONAL_STRING, d)} ?? {v(STRING, d)})",
                lambda: f"{v(self.shape, d)}.title",
                lambda: f"String({v(INT, d)}, radix: {r.choice([2, 8, 16])})",
                lambda: self.conditional(STRING),
                lambda: f"{v(STRINGS, d)}.first.map {{ $0 + {v(STRING, 0)} }} ?? {v(STRING, 0)}",
                lambda: f"String({v(STRING, d)}.filter {{ $0 != {v(CHARACTER, 0)} }})",
            ],
            DOUBLE: [
                lambda: f"{v(POINT, d)}.y",
                lambda: f"{v(self.shape, d)}.area",
                lambda: f"twice{n}({v(DOUBLE, d)}) {{ $0 / 2 }}",
                lambda: f"{v(self.structs, d)}.reduce(0) {{ $0 + $1.d }}",
                lambda: f"Double({v(BYTE, d)}) / {r.randint(2, 9)}",
            ],
            BOOL: [
                lambda: f"{v(SET, d)}.{self.pick('contains(' + v(INT, 0) + ')', 'isEmpty', 'isSubset(of: ' + v(SET, 0) + ')')}",
                lambda: f"{v(CHARACTER, d)}.{self.pick('isLetter', 'isNumber', 'isWhitespace', 'isUppercase')}",
                lambda: f"{v(RANGE, d)}.contains({v(INT, d)})",
                lambda: f"({v(POINT, d)} {self.pick('==', '<')} {v(POINT, d)})",
                lambda: f"({v(self.tree, d)} == {v(self.tree, d)})",
                lambda: f"({v(GRID, d)} == {v(GRID, d)})",
                lambda: f"({v(self.optional_struct, d)} {self.pick('==', '!=')} nil)",
                lambda: f"({v(OPTIONAL_STRING, d)} == {v(STRING, d)})",
                lambda: f"({v(self.shape, d)} is Square{n})",
                lambda: f"({v(GROUPS, d)} != {v(GROUPS, d)})",
            ],
            INTS: [
                lambda: f"{v(GRID, d)}.{self.pick('flatMap { $0 }', 'map { $0.count }', 'first ?? []')}",
                lambda: f"{v(SET, d)}.{self.pick('sorted()', 'filter { $0 > 1 }.sorted()')}",
                lambda: f"{v(GROUPS, d)}[{v(STRING, 0)}, default: []]",
                lambda: f"{v(GROUPS, d)}.sorted {{ $0.key < $1.key }}.flatMap {{ $0.value }}",
                lambda: f"{v(MAYBES, d)}.map {{ $0 ?? -1 }}",
                lambda: f"Array({v(RANGE, d)})",
                lambda: f"{v(self.stack, d)}.items",
                lambda: f"{v(self.tree, d)}.leaves",
                lambda: f"{v(self.structs, d)}.map(\\.n)",
                lambda: f"mapped{n}({v(INTS, d)}) {{ $0 &- {v(INT, 0)} }}",
                lambda: f"Array({v(INTS, d)}.{self.pick('prefix { $0 < 10 }', 'drop { $0 < 3 }', 'dropFirst(2)', 'lazy.map { $0 &* 2 }')})",
                lambda: f"{v(STRING, d)}.utf8.map {{ Int($0) }}",
                lambda: f"{v(STRING, d)}.unicodeScalars.map {{ Int($0.value) }}",
                lambda: f"{v(INTS, d)}.reduce(into: []) {{ if $1 > 2 {{ $0.append($1) }} }}",
                lambda: f"{v(INTS, d)}.sorted {{ ($0 % 7, $0) < ($1 % 7, $1) }}",
            ],
            STRINGS: [
                lambda: f"{v(GROUPS, d)}.keys.sorted()",
                lambda: f"{v(STRING, d)}.split(separator: {v(CHARACTER, 0)}).map {{ String($0) }}",
                lambda: f"{v(MAYBES, d)}.map {{ $0.map(String.init) ?? \"-\" }}",
                lambda: f"zip({v(STRINGS, d)}, {v(INTS, d)}).map {{ \"\\($0)\\($1)\" }}",
                lambda: f"mapped{n}({v(INTS, d)}) {{ String($0) }}",
            ],
            OPTIONAL: [
                lambda: f"{v(self.optional_struct, d)}?.n",
                lambda: f"{v(GROUPS, d)}[{v(STRING, 0)}]?.first",
                lambda: f"try? half{n}({v(INT, d)})",
                lambda: f"{v(OPTIONAL, d)}.flatMap {{ $0 > 2 ? $0 : nil }}",
                lambda: f"({v(MAYBES, d)}.last ?? nil)",
                lambda: f"largest{n}({v(INTS, d)})",
            ],
            TABLE: [
                lambda: f"{v(GROUPS, d)}.mapValues(\\.count)",
                lambda: f"Dictionary(uniqueKeysWithValues: Set({v(STRINGS, d)}).map {{ ($0, $0.count) }})",
                lambda: f"{v(TABLE, d)}.filter {{ $0.value > {self.literal(INT)} }}",
                lambda: f"Dictionary({v(STRINGS, d)}.map {{ ($0, 1) }}, uniquingKeysWith: +)",
            ],
            self.struct: [
                lambda: f"({v(self.optional_struct, d)} ?? {v(self.struct, 0)})",
                lambda: f"larger{n}({v(self.struct, d)}, {v(self.struct, d)})",
                lambda: f"twice{n}({v(self.struct, d)}) {{ var s = $0; s.grow({v(INT, 0)}); return s }}",
                lambda: f"changed{n}({v(self.struct, d)}, {v(INT, d)})",
            ],
            GRID: [
                lambda: f"{v(INTS, d)}.map {{ [$0, $0 &+ 1] }}",
                lambda: f"{v(GRID, d)}.map {{ $0.{self.pick('reversed()', 'sorted()', 'filter { $0 > 2 }')} }}",
                lambda: f"{v(GRID, d)} + [{v(INTS, 0)}]",
                lambda: f"Array(repeating: {v(INTS, d)}, count: {r.randint(0, 2)})",
            ],
            SET: [
                lambda: f"{v(SET, d)}.{self.pick('union', 'intersection', 'subtracting', 'symmetricDifference')}({v(SET, d)})",
                lambda: f"Set({v(INTS, d)})",
            ],
            GROUPS: [
                lambda: f"Dictionary(grouping: {v(INTS, d)}) {{ $0 % 2 == 0 ? \"even\" : \"odd\" }}",
                lambda: f"{v(GROUPS, d)}.mapValues {{ $0.sorted() }}",
            ],
            POINT: [lambda: f"(x: {v(INT, d)}, y: {v(DOUBLE, d)})", lambda: f"swapped{n}({v(DOUBLE, d)}, {v(INT, d)})"],
            CHARACTER: [lambda: f"({v(STRING, d)}.{self.pick('first', 'last', 'max()')} ?? {v(CHARACTER, 0)})"],
            MAYBES: [lambda: f"{v(STRINGS, d)}.map {{ Int($0) }}", lambda: f"{v(INTS, d)}.map {{ $0 > 2 ? $0 : nil }}"],
            RANGE: [lambda: f"{v(RANGE, d)}.clamped(to: {v(RANGE, 0)})"],
            BYTE: [
                lambda: f"UInt8(truncatingIfNeeded: {v(INT, d)})",
                lambda: f"({v(BYTE, d)} {self.pick('&+', '&*', '^', '|', '&-')} {v(BYTE, d)})",
                lambda: f"({v(BYTE, d)} >> {r.randint(0, 9)})",
            ],
            OPTIONAL_STRING: [
                lambda: f"{v(STRINGS, d)}.{self.pick('first', 'last', 'max()', 'min { $0.count < $1.count }')}",
                lambda: f"{v(OPTIONAL, d)}.map {{ \"<\\($0)>\" }}",
                lambda: f"{v(OPTIONAL_STRING, d)}?.uppercased()",
            ],
            FUNCTION2: [lambda: f"{{ $0 &* {v(INT, 0)} &+ $1 }}", lambda: f"combined{n}({v(FUNCTION2, d)})"],
            self.stack: [
                lambda: f"Stack{n}({v(INTS, d)})", lambda: f"{v(self.stack, d)}.pushing({v(INT, d)})",
                lambda: f"{v(self.stack, d)}.mapped {{ $0 &+ 1 }}",
            ],
            self.tree: [
                lambda: f"Tree{n}.node({v(self.tree, d)}, {v(self.tree, d)})", lambda: f"Tree{n}.leaf({v(INT, d)})",
                lambda: f"{v(self.tree, d)}.mapped {{ $0 &* 2 }}",
            ],
            self.shape: [lambda: f"Square{n}(side: {v(DOUBLE, d)})", lambda: f"Bar{n}(units: {v(INT, d)})"],
            self.optional_struct: [
                lambda: f"{v(self.structs, d)}.{self.pick('first', 'last', 'max { $0.n < $1.n }', 'first { $0.n > 2 }')}",
                lambda: f"({v(BOOL, d)} ? {v(self.struct, d)} : nil)",
            ],
            self.structs: [
                lambda: f"{v(self.structs, d)}.{self.pick('sorted { $0.n < $1.n }', 'filter { $0.xs.count > 1 }', 'reversed()')}",
                lambda: f"{v(INTS, d)}.map {{ {self.struct}(n: $0) }}",
            ],
        }.get(kind, [])
        base = [] if kind in self.own else super().forms(kind, d)
        return base + more * (2 if base else 1)

    def conditional(self, kind):
        """The name of a constant that an `if` or `switch` gives its value."""
        name, r = self.name(), self.random
        a, b, c = (self.value(kind, 0) for _ in range(3))
        if self.chance(0.5):
            self.add(f"let {name}: {kind} = if {self.value(BOOL, 1)} {{ {a} }} else if {self.value(BOOL, 0)} {{ {b} }} else {{ {c} }}")
        else:
            self.add(f"let {name}: {kind} = switch {self.value(INT, 1)} {{ case ..<0: {a}; case 0...{r.randint(1, 9)}: {b}; default: {c} }}")
        self.scopes[-1].append((name, kind, False))
        return name

    def plain(self, depth):
        return self.value(self.pick(INT, STRING, INTS, POINT, GRID, CHARACTER, RANGE, BYTE, self.tree, self.stack), depth)

    def shown(self):
        if self.chance(0.5):
            return super().shown()
        kind = self.pick(GRID, POINT, CHARACTER, RANGE, BYTE, self.tree, self.stack, self.structs, MAYBES, OPTIONAL_STRING,
                         self.optional_struct)
        value = self.value(kind)
        return f"{value} as Any" if kind in (OPTIONAL_STRING, self.optional_struct) else value

    # Statements

    def statement(self):
        if self.indent > 4 or self.chance(0.65):
            return super().statement()
        self.random.choice([self.case_binding, self.patterns, self.labelled, self.counter, self.draining, self.guarded,
                            self.in_place, self.chained, self.shapes, self.catching, self.tuples, self.method])()

    def case_binding(self):
        a = self.name()
        if self.chance(0.5):
            self.add(f"if case .one(let {a}) = {self.value(self.enum)}, {a} {self.pick('>', '<')} {self.literal(INT)} {{")
            self.body([(a, INT, False)], 1)
        else:
            self.add(f"for case let {a}? in {self.value(MAYBES)} {{")
            self.loops += 1
            self.body([(a, INT, False)], 2)
            self.loops -= 1
        self.add("}")

    def patterns(self):
        loops, self.loops = self.loops, 0
        a, b = self.name(), self.name()
        form = self.random.randrange(5)
        if form == 0:
            self.add(f"switch {self.value(OPTIONAL)} {{")
            self.arm(f"case let {a}? where {a} % 2 == 0:", [(a, INT, False)])
            self.arm(f"case .some(let {b}):", [(b, INT, False)])
            self.arm("case nil:", [])
        elif form == 1:
            self.add(f"switch {self.value(POINT)} {{")
            self.arm("case (0, _):", [])
            self.arm(f"case let ({a}, {b}) where Double({a}) > {b}:", [(a, INT, False), (b, DOUBLE, False)])
            self.arm(f"case (let {a}, _):", [(a, INT, False)])
        elif form == 2:
            self.add(f"switch {self.value(STRING)} {{")
            self.arm('case "a", "bc":', [])
            self.arm('case "":', [])
            self.arm(f"case let {a}:", [(a, STRING, False)])
        elif form == 3:
            self.add(f"switch {self.value(self.tree)} {{")
            self.arm(f"case .leaf(let {a}) where {a} > 2:", [(a, INT, False)])
            self.arm(f"case .node(.leaf(let {a}), _):", [(a, INT, False)])
            self.arm(f"case .node(let {a}, let {b}):", [(a, self.tree, False), (b, self.tree, False)])
            self.arm("case .leaf:", [])
        else:
            self.add(f"switch {self.value(CHARACTER)} {{")
            self.arm('case "a"..."m", "é":', [])
            self.arm(f"case let {a} where {a}.isNumber:", [(a, CHARACTER, False)])
            self.arm("default:", [])
        self.add("}")
        self.loops = loops

    def labelled(self):
        label, i, j = f"l{self.name()}", self.name(), self.name()
        inner = self.value(INTS, 1)
        self.add(f"{label}: for {i} in 0..<{self.random.randint(2, 4)} {{")
        self.add(f"  for {j} in {inner} {{")
        self.add(f"    if {j} {self.pick('>', '<', '==')} {i} {{ {self.pick('break', 'continue')} {label} }}")
        self.indent += 1
        self.body([(i, INT, False), (j, INT, False)], 1)
        self.indent -= 1
        self.add("  }")
        self.add(f"  print({i})")
        self.add("}")

    def counter(self):
        name, total = self.name(), self.name()
        self.add(f"var {total} = {self.value(INT, 1)}")
        self.add(f"let {name}: (Int) -> Int = {{ {total} = {total} {self.pick('&+', '&*', '^')} $0; return {total} &- 1 }}")
        self.scopes[-1] += [(total, INT, False), (name, "(Int) -> Int", False)]
        self.add(f"print({name}({self.value(INT, 1)}), {total}, makeCounter{self.number}({self.literal(INT)})())")

    def draining(self):
        stack, item = self.name(), self.name()
        self.add(f"var {stack} = {self.value(self.pick(INTS, self.stack))}")
        self.add(f"while let {item} = {stack}.popLast() {{")
        self.loops += 1
        self.body([(item, INT, False)], 1)
        self.loops -= 1
        self.add("}")

    def guarded(self):
        name, inner, loops = f"h{self.number}_{self.name()}", self.name(), self.loops
        self.loops = 0
        self.add(f"func {name}(_ a: Int?, _ s: inout [Int]) -> String {{")
        self.indent += 1
        self.scopes.append([("a", OPTIONAL, False), ("s", INTS, True)])
        self.add(f"guard let {inner} = a, {inner} {self.pick('>', '<', '!=')} {self.literal(INT)} else {{ return \"no\" }}")
        self.scopes[-1].append((inner, INT, False))
        self.statement()
        self.add(f"s.append({inner})")
        self.add(f"return {self.value(STRING)}")
        self.scopes.pop()
        self.indent -= 1
        self.add("}")
        array = self.name()
        self.add(f"var {array} = {self.value(INTS, 1)}")
        self.scopes[-1].append((array, INTS, True))
        self.add(f"print({name}({self.value(OPTIONAL, 1)}, &{array}), {array})")
        self.loops = loops

    def in_place(self):
        name, kind = self.name(), self.pick(INTS, GRID, SET, GROUPS, self.struct, self.stack, POINT, self.structs)
        self.add(f"var {name}: {kind} = {self.value(kind)}")
        self.scopes[-1].append((name, kind, True))
        changes = {
            INTS: [f"swapFirst{self.number}(&{name})", f"{name}.insert({self.value(INT, 1)}, at: 0)", f"{name}.removeAll {{ $0 > 5 }}",
                   f"for i in {name}.indices {{ {name}[i] &+= i }}", f"{name}.swapAt(0, {name}.count - 1)"],
            GRID: [f"if !{name}.isEmpty {{ {name}[0].append({self.value(INT, 1)}) }}", f"{name}.append({self.value(INTS, 1)})",
                   f"for i in {name}.indices where !{name}[i].isEmpty {{ {name}[i][0] &*= 2 }}"],
            SET: [f"{name}.insert({self.value(INT, 1)})", f"{name}.remove({self.value(INT, 1)})", f"{name}.formUnion({self.value(SET, 1)})"],
            GROUPS: [f"{name}[{self.value(STRING, 1)}, default: []].append({self.value(INT, 1)})",
                     f"{name}[{self.value(STRING, 1)}]?.append({self.value(INT, 1)})", f"{name}[{self.value(STRING, 1)}] = nil"],
            self.struct: [f"grown{self.number}(&{name}, by: {self.value(INT, 1)})", f"{name}.ratio = {self.value(DOUBLE, 1)}",
                          f"swapFirst{self.number}(&{name}.xs)", f"{name}[1] &+= 3"],
            self.stack: [f"{name}.push({self.value(INT, 1)})", f"_ = {name}.popLast()", f"{name} = {name}.mapped {{ $0 &* 3 }}"],
            POINT: [f"{name}.x &+= {self.value(INT, 1)}", f"{name} = (x: {name}.x &+ 1, y: {name}.y / 2)", f"({name}.x, {name}.y) = ({self.value(INT, 1)}, 0.5)"],
            self.structs: [f"if !{name}.isEmpty {{ {name}[0].grow({self.value(INT, 1)}) }}", f"for i in {name}.indices {{ {name}[i].n &+= i }}",
                           f"{name}.sort {{ $0.d < $1.d }}"],
        }[kind]
        for change in self.random.sample(changes, 2):
            self.add(f"_ = {change}" if ".insert" in change and kind == SET or ".remove(" in change else change)
        self.add(f"print({name}.sorted())" if kind == SET else f"print({name}.sorted {{ $0.key < $1.key }})" if kind == GROUPS else f"print({name})")

    def chained(self):
        self.add(f"print({self.value(INTS, 1)}.enumerated().filter {{ $0.offset % 2 == 0 }}.map {{ ($0.element, \"\\($0.offset)\") }})")
        self.add(f"print({self.value(STRINGS, 1)}.map {{ ($0.count, $0) }}.sorted {{ $0 < $1 }}.map(\\.1).joined(separator: \"|\"))")

    def shapes(self):
        name = self.name()
        self.add(f"for {name} in [{self.value(self.shape, 1)}, {self.value(self.shape, 1)}] as [any Shape{self.number}] {{")
        self.add(f"  print({name}.title, {name}.area, total{self.number}([{name}]), {name}.corners)")
        self.add(f"  if let s = {name} as? Square{self.number} {{ print(s.side) }}")
        self.add("}")

    def catching(self):
        name, n = self.name(), self.number
        given, other = self.value(INTS, 1), self.value(INT, 1)
        self.add("do {")
        self.add(f"  let {name} = try {given}.map {{ try half{n}($0) }}")
        self.indent += 1
        self.scopes.append([(name, INTS, False)])
        self.statement()
        self.scopes.pop()
        self.indent -= 1
        self.add(f"  print(try passing{n}({other}) {{ try half{n}($0 &+ 1) }})")
        self.add(f"}} catch let F{n}.odd(k) where k > {self.literal(INT)} {{ print(\"large\", k) }} catch let e as F{n} {{ print(e) }} catch {{ print(\"other\") }}")

    def tuples(self):
        a, b, c = self.name(), self.name(), self.name()
        self.add(f"let ({a}, ({b}, {c})) = ({self.value(INT)}, ({self.value(STRING, 1)}, {self.value(DOUBLE, 1)}))")
        self.scopes[-1] += [(a, INT, False), (b, STRING, False), (c, DOUBLE, False)]

    def method(self):
        self.add(f"print(S{self.number}.unit.n, S{self.number}.made(from: {self.value(INTS, 1)}), E{self.number}.two({self.value(DOUBLE, 1)}, \"\").isPair)")

    # The whole

    def declarations(self):
        n = self.number
        return super().declarations() + [
            f"extension S{n}: Comparable {{",
            f"  static let unit = S{n}(n: 1)",
            f"  static func < (a: S{n}, b: S{n}) -> Bool {{ (a.n, a.d) < (b.n, b.d) }}",
            f"  static func made(from xs: [Int]) -> S{n} {{ xs.reduce(into: unit) {{ $0.grow($1) }} }}",
            "}",
            f"extension E{n} {{ var isPair: Bool {{ if case .two = self {{ return true }}; return false }} }}",
            f"struct Stack{n}<T: Equatable>: Equatable {{",
            "  private(set) var items: [T]",
            "  init(_ items: [T]) { self.items = items }",
            "  var count: Int { items.count }",
            "  var top: T? { items.last }",
            "  mutating func push(_ x: T) { items.append(x) }",
            "  mutating func popLast() -> T? { items.popLast() }",
            f"  func pushing(_ x: T) -> Stack{n} {{ var copy = self; copy.push(x); return copy }}",
            f"  func mapped<U>(_ f: (T) -> U) -> Stack{n}<U> {{ Stack{n}<U>(items.map(f)) }}",
            "  func folded<U>(_ start: U, _ f: (U, T) throws -> U) rethrows -> U { try items.reduce(start, f) }",
            "}",
            f"indirect enum Tree{n}: Equatable {{",
            f"  case leaf(Int), node(Tree{n}, Tree{n})",
            "  var sum: Int { switch self { case .leaf(let k): k; case let .node(a, b): a.sum &+ b.sum } }",
            "  var depth: Int { if case .node(let a, let b) = self { 1 + max(a.depth, b.depth) } else { 0 } }",
            "  var leaves: [Int] { switch self { case .leaf(let k): return [k]; case .node(let a, let b): return a.leaves + b.leaves } }",
            f"  func mapped(_ f: (Int) -> Int) -> Tree{n} {{ switch self {{ case .leaf(let k): .leaf(f(k)); case .node(let a, let b): .node(a.mapped(f), b.mapped(f)) }} }}",
            "}",
            f"protocol Shape{n} {{ var area: Double {{ get }}; var title: String {{ get }} }}",
            f"extension Shape{n} {{ var corners: Int {{ title.count }}; var title: String {{ \"plain\" }} }}",
            f"struct Square{n}: Shape{n} {{ var side: Double; var area: Double {{ side * side }}; var title: String {{ \"square\" }} }}",
            f"struct Bar{n}: Shape{n} {{ var units: Int; var area: Double {{ Double(units) / 2 }} }}",
            f"func total{n}(_ shapes: [any Shape{n}]) -> Double {{ shapes.reduce(0) {{ $0 + $1.area }} }}",
            f"func larger{n}<T: Comparable>(_ a: T, _ b: T) -> T {{ a < b ? b : a }}",
            f"func twice{n}<T>(_ x: T, _ f: (T) -> T) -> T {{ f(f(x)) }}",
            f"func mapped{n}<T, U>(_ xs: [T], _ f: (T) throws -> U) rethrows -> [U] {{ var out: [U] = []; for x in xs {{ out.append(try f(x)) }}; return out }}",
            f"func largest{n}<S: Sequence>(_ xs: S) -> S.Element? where S.Element: Comparable {{ var best: S.Element?; for x in xs {{ if best == nil || x > best! {{ best = x }} }}; return best }}",
            f"func describe{n}<T>(_ x: T) -> String {{ \"[\\(x)]\" }}",
            f"func swapped{n}(_ y: Double, _ x: Int) -> (x: Int, y: Double) {{ (x, y) }}",
            f"func changed{n}(_ s: S{n}, _ k: Int) -> S{n} {{ var s = s; s.n = s.n &- k; s.xs.removeAll {{ $0 == k }}; return s }}",
            f"func grown{n}(_ s: inout S{n}, by k: Int) {{ s.grow(k); s.d += 0.25 }}",
            f"func swapFirst{n}<T>(_ xs: inout [T]) {{ guard xs.count > 1 else {{ return }}; xs.swapAt(0, xs.count - 1) }}",
            f"func makeCounter{n}(_ start: Int) -> () -> Int {{ var k = start; return {{ k = k &+ 1; return k }} }}",
            f"func combined{n}(_ f: @escaping (Int, Int) -> Int) -> (Int, Int) -> Int {{ {{ f($1, $0) }} }}",
            f"func passing{n}(_ x: Int, _ f: (Int) throws -> Int) rethrows -> Int {{ try f(x) }}",
        ]

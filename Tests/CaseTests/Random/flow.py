"""Random programs of which every way out of a statement is taken somewhere: choices and loops in each other, labels,
`fallthrough`, `defer`, errors, closures that hold what changes, and operands that say when they are evaluated."""

from chooser import Chooser


class FlowProgram(Chooser):
    kind = "flow"

    def __init__(self, number, seed):
        super().__init__(number, seed)
        self.indent = 1
        self.reset()

    def reset(self, reads=(), result="Int", throws=True):
        """Begins a body: what may be read there, what it returns, the ways out of it."""
        self.reads = list(reads)
        self.result = result
        self.throws = throws
        self.rounds = []  # what `continue` may name: (label or None)
        self.ends = []  # what `break` may name: labels
        self.is_in_round = self.is_in_choice = False
        self.depth = 0

    # Parts

    def add(self, text):
        self.lines.append("  " * self.indent + text)

    def small(self):
        return str(self.random.choice([0, 1, 2, 3, 5]))

    def value(self, depth=2):
        r = self.random
        if depth == 0 or self.chance(0.4):
            return r.choice(self.reads + ["x", "y", self.small()])
        d = depth - 1
        return r.choice([
            lambda: f"({self.value(d)} {r.choice(['&+', '&-', '&*', '^'])} {self.value(d)})",
            lambda: f"({self.value(d)} % {r.choice(['3', '7', '10'])})",
            lambda: f"tick{self.number}({self.value(d)})",
            lambda: f"pair{self.number}({self.value(d)}, {self.value(d)})",
            lambda: f"({self.condition(d)} ? {self.value(d)} : {self.value(d)})",
            lambda: f"(list.last ?? {self.value(d)})",
            lambda: f"[{self.value(d)}, {self.value(d)}][{r.choice(['0', '1', f'tick{self.number}(1)'])}]",
            lambda: f"(list.first(where: {{ $0 > {self.value(0)} }}) ?? {self.value(d)})",
        ])()

    def condition(self, depth=1):
        r = self.random
        plain = f"{self.value(0)} {r.choice(['<', '>=', '==', '!='])} {self.value(max(depth - 1, 0))}"
        if depth == 0 or self.chance(0.5):
            return plain
        other = f"tick{self.number}({self.value(0)}) {r.choice(['<', '>', '=='])} {self.value(0)}"
        return f"({plain} {r.choice(['&&', '||'])} {other})" if self.chance(0.8) else f"!({plain})"

    def block(self, head, tail="}", reads=()):
        self.add(head)
        self.body(reads)
        self.add(tail)

    def body(self, reads=()):
        known = list(self.reads)
        self.reads += reads
        self.indent += 1
        self.depth += 1
        for _ in range(self.random.choice([1, 2, 2, 3])):
            self.statement()
        self.depth -= 1
        self.indent -= 1
        self.reads = known

    def within(self, body, label=None, is_round=False, is_choice=False):
        """A body with more ways out."""
        before = (list(self.rounds), list(self.ends), self.is_in_round, self.is_in_choice)
        if label:
            self.ends.append(label)
            self.rounds += [label] if is_round else []
        self.is_in_round = self.is_in_round or is_round
        self.is_in_choice = is_choice or (self.is_in_choice and not is_round)
        body()
        self.rounds, self.ends, self.is_in_round, self.is_in_choice = before

    # Statements

    def statement(self):
        r = self.random
        simple = [self.trace, self.change, self.change, self.leave, self.leave]
        deep = [self.if_else, self.guard, self.loop, self.loop, self.loop, self.switch, self.switch, self.tuple_switch,
                self.deferred, self.catching, self.named_block, self.closure, self.collected, self.local_function,
                self.choice_value, self.late, self.optional, self.places]
        r.choice(simple if self.depth > 3 or (self.depth > 0 and self.chance(0.4)) else simple + deep * 2)()

    def trace(self):
        self.add(f'print("{self.name("t")}", {self.value(1)})')

    def change(self):
        r = self.random
        self.add(r.choice([
            lambda: f"x = {self.value(1)} &+ {self.value()}",
            lambda: f"y {r.choice(['&+=', '&-=', '^='])} {self.value()}",
            lambda: f"list.append({self.value(1)} % 10)",
            lambda: f"if !list.isEmpty {{ list[tick{self.number}(0)] = {self.value(1)} % 100 }}",
            lambda: f"table[{self.value(0)} % 3, default: {self.small()}] &+= {self.value(1)}",
            lambda: f"add{self.number}(&{r.choice('xy')}, {self.value(1)})",
            lambda: "swap(&x, &y)",
            lambda: "(x, y) = (y, x &+ 1)",
            lambda: "_ = list.popLast()",
        ])())

    def exit(self):
        """A statement that goes away from here."""
        r = self.random
        ways = [f"return {self.value(1)}" if self.result == "Int" else "return" if self.result else None]
        ways += [f"throw G{self.number}.{r.choice(['none', f'some({self.value(1)})'])}"] if self.throws else []
        ways += [f"continue {label}" for label in self.rounds] + [f"break {label}" for label in self.ends]
        ways += ["continue", "break"] * 2 if self.is_in_round else []
        return r.choice([way for way in ways if way] or [None])

    def leave(self):
        way = self.exit()
        if way:
            self.add(f"if {self.condition()} {{ {way} }}")
        else:
            self.trace()

    def if_else(self):
        self.block(f"if {self.condition()} {{", "} else {")
        if self.chance(0.3):
            self.lines[-1] = self.lines[-1].replace("else {", f"else if {self.condition()} {{")
            self.body()
            self.add("} else {")
        self.body()
        self.add("}")

    def guard(self):
        way = self.exit()
        if not way:
            return self.trace()
        self.add(f"guard {self.condition()} else {{ print(\"{self.name('g')}\"); {way} }}")

    def loop(self):
        r = self.random
        label = self.name("l") if self.chance(0.5) else None
        mark = f"{label}: " if label else ""
        i = self.name("i")
        w = self.name("w")
        where = f" where {i} != {self.value(0)}" if self.chance(0.2) else ""
        counted = f"{w} < {r.choice([1, 2, 3])}"
        head, tail, reads = r.choice([
            (f"for {i} in 0..<{r.choice([1, 2, 3])}{where} {{", "}", [i]),
            (f"for {i} in stride(from: 6, through: 0, by: -{r.choice([2, 3])}){where} {{", "}", [i]),
            (f"for {i} in list.suffix(3){where} {{", "}", [i]),
            (f"for case let {i}? in [x, nil, {self.value(0)}]{where} {{", "}", [i]),
            (f"for ({i}, {i}e) in [{self.value(0)}, y].enumerated() {{", "}", [i, i + "e"]),
            (f"while {counted}, {self.condition()} {{", "}", [w]),
            (f"while let {i} = list.popLast(), {counted} {{", "}", [i]),
            (f"repeat {{", f"}} while {counted}", [w]),
        ])
        if w in head + tail:
            self.add(f"var {w} = 0")

        def inside():
            self.add(mark + head)
            if w in head + tail:
                self.add(f"  {w} += 1")
            self.body(reads)
            self.add(tail)
        self.within(inside, label, is_round=True)

    def cases(self, heads):
        """Bodies of a switch's cases; each may fall through to a case that binds nothing."""
        for index, (head, reads) in enumerate(heads):
            self.add(head)
            self.within(lambda: self.body(reads), is_choice=True)
            if index + 1 < len(heads) and not heads[index + 1][1] and self.chance(0.4):
                self.add("  fallthrough" if self.chance(0.6) else f"  if {self.condition()} {{ fallthrough }}")
            elif self.chance(0.2):
                self.add(f"  if {self.condition()} {{ break }}")
                self.trace()

    def switch(self):
        v = self.name("v")
        label = self.name("s") if self.chance(0.3) else None
        self.add((f"{label}: " if label else "") + f"switch {self.value(1)} {{")
        middle = self.random.choice([
            ("case 1, 2:", []), ("case 3...7:", []), (f"case let {v} where {v} < {self.value(0)}:", [v]),
            (f"case ..<0:", []), (f"case let {v} where {self.condition()}:", [v])])
        self.within(lambda: self.cases([("case 0:", []), middle, ("case 5, 9:", []), ("default:", [])]), label)
        self.add("}")

    def tuple_switch(self):
        v, u = self.name("v"), self.name("u")
        self.add(f"switch ({self.value(1)}, list.first) {{")
        self.cases([(f"case (0, let {v}?), (let {v}, 3):", [v]), ("case (1...5, nil):", []),
                    (f"case (let {v}, let {u}?) where {v} < {u}:", [v, u]), ("default:", [])])
        self.add("}")

    def deferred(self):
        self.add("defer {")
        before = (self.throws, self.result)
        (rounds, ends, is_in_round) = (self.rounds, self.ends, self.is_in_round)
        self.rounds, self.ends, self.is_in_round, self.throws, self.result = [], [], False, False, None
        self.body()
        self.rounds, self.ends, self.is_in_round = rounds, ends, is_in_round
        self.throws, self.result = before
        self.add("}")
        self.trace()

    def catching(self):
        v = self.name("v")
        outer = self.throws
        self.throws = True
        self.add("do {")
        self.add(f"  y = try risk{self.number}({self.value(1)})")
        self.body()
        self.throws = outer
        self.block(f"}} catch G{self.number}.none {{", "} catch {")
        if self.chance(0.5):
            head = f"}} catch G{self.number}.some(let {v}) where {v} != {self.value(0)} {{"
            self.lines[-1] = "  " * self.indent + head
            self.body([v])
            self.add("} catch {")
        self.add('  print("caught", error)')
        self.body()
        self.add("}")

    def named_block(self):
        label = self.name("b")
        head = "do {" if self.chance(0.5) else f"if {self.condition()} {{"
        self.within(lambda: self.block(f"{label}: {head}"), label)

    def inner(self, head, reads, result, is_function=False):
        """A function inside of a function: none of the ways out around it are its own."""
        outer = (self.reads, self.result, self.throws, self.rounds, self.ends, self.is_in_round, self.depth)
        self.add(head)
        self.reset(outer[0] + reads, result, throws=False)
        self.depth = 2
        self.body()
        self.add(f"  return {self.value(1)}")
        self.reads, self.result, self.throws, self.rounds, self.ends, self.is_in_round, self.depth = outer
        self.add("}")

    def closure(self):
        f, n = self.name("f"), self.name("n")
        self.inner(f"let {f} = {{ ({n}: Int) -> Int in", [n], "Int")
        self.add(f"print(\"{f}\", {f}({self.value(0)}), [1, 2].map({f}))")

    def local_function(self):
        f, n = self.name("h"), self.name("n")
        self.inner(f"func {f}(_ {n}: Int) -> Int {{\n{'  ' * self.indent}  if {n} > 3 {{ return {f}({n} / 2) }}", [n], "Int")
        self.add(f"x = {f}({self.value(1)}) &+ x")

    def collected(self):
        fs, i, q = self.name("fs"), self.name("i"), self.name("q")
        self.add(f"var {fs}: [() -> Int] = []")
        self.add(f"for {i} in 0..<{self.random.choice([2, 3])} {{")
        self.add(f"  var {q} = {self.value(1)}")
        self.add(f"  {fs}.append {{ {q} &+= {i}; x &+= 1; return {q} &* 2 }}")
        self.add(f"  if {self.condition()} {{ {q} &+= 100; continue }}")
        self.add(f"  {fs}.append {{ [y] in y &+ {q} }}")
        self.add("}")
        self.add(f"print(\"{fs}\", {fs}.map {{ $0() }}, {fs}.map {{ $0() }}, x)")

    def choice_value(self):
        v = self.name("v")
        if self.chance(0.5):
            self.add(f"let {v} = if {self.condition()} {{ {self.value(1)} }} else if {self.condition(0)} {{ "
                     f"{self.value(1)} }} else {{ {self.value(0)} }}")
        else:
            self.add(f"let {v} = switch {self.value(1)} {{ case 0: {self.value(1)}; case 1...4: if {self.condition(0)} "
                     f"{{ {self.value(0)} }} else {{ {self.value(1)} }}; default: {self.value(1)} }}")
        self.reads.append(v)

    def late(self):
        v = self.name("v")
        self.add(f"let {v}: Int")
        way = self.exit()
        last = f"else {{ {way} }}" if way and self.chance(0.5) else f"else {{ {v} = {self.value(0)}; print(\"{v}\") }}"
        self.add(f"if {self.condition()} {{ {v} = {self.value(1)} }} {last}")
        self.reads.append(v)

    def optional(self):
        v = self.name("v")
        source = self.random.choice(["list.first", f"table[{self.value(0)}]", f"try? risk{self.number}({self.value(1)})",
                                     f"list.firstIndex(of: {self.value(0)})", "box?.number", "box?.inner?.number"])
        self.block(f"if let {v} = {source}, {self.condition()} {{", reads=[v])

    def places(self):
        self.add(self.random.choice([
            f"box?.number &+= {self.value(1)}",
            f"box?.inner?.number = {self.value(1)}",
            f"box = {self.condition()} ? nil : B{self.number}(number: {self.value(0)}, inner: I{self.number}(number: 4))",
            f"box?.inner?.twice = tick{self.number}({self.value(0)})",
            f"print(box?.bump({self.value(1)}) as Any)",
            f"table[{self.value(0)}]? &+= 5",
            f"box?[tick{self.number}(1)] = {self.value(1)}",
        ]))

    # The whole

    def function(self, index):
        self.reset()
        self.lines.append(f"func f{self.number}_{index}(_ a: Int, _ b: Int) throws -> Int {{")
        for line in ["var x = a, y = b, list = [a, b, 3], table = [0: a, 1: b]",
                     f"var box: B{self.number}? = B{self.number}(number: a, inner: I{self.number}(number: b))",
                     'defer { print("end", x, y, list, table[0] ?? 0, table[1] ?? 0, box as Any) }']:
            self.add(line)
        self.reads = ["a", "b"]
        for _ in range(self.random.choice([3, 4, 5])):
            self.statement()
        self.add("return x &+ y")
        self.lines.append("}")

    def text(self):
        n = self.number
        self.lines += f"""\
enum G{n}: Error {{ case none, some(Int) }}
struct I{n} {{
  var number: Int
  var twice: Int {{ get {{ number &* 2 }} set {{ print("set", newValue); number = newValue / 2 }} }}
}}
struct B{n} {{
  var number: Int
  var inner: I{n}?
  mutating func bump(_ n: Int) -> Int {{ number &+= n; return number }}
  subscript(_ n: Int) -> Int {{ get {{ number &+ n }} set {{ print("sub", n); number = newValue &- n }} }}
}}
func tick{n}(_ value: Int) -> Int {{ print("tick", value); return value }}
func pair{n}(_ a: Int, _ b: Int) -> Int {{ a &* 3 &+ b }}
func add{n}(_ a: inout Int, _ b: Int) {{ a &+= b; if a > 1000 {{ a = 0 }} }}
func risk{n}(_ value: Int) throws -> Int {{
  if value % 3 == 0 {{ throw G{n}.none }}
  if value % 5 == 0 {{ throw G{n}.some(value) }}
  return value &+ 1
}}""".split("\n")
        for index in range(2):
            self.function(index)
        self.lines.append(f"func main{n}() {{")
        for (a, b) in [(0, 1), (1, 4), (2, 0), (5, 3), (7, 7)]:
            for index in range(2):
                self.lines.append(f"  do {{ print(try f{n}_{index}({a}, {b})) }} catch {{ print(\"thrown\", error) }}")
        return "\n".join(self.lines + ["}"]) + "\n"

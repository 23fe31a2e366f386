"""Random programs that ask which function is meant and which is run: requirements, defaults of protocols and of their
refinements, methods that are no requirements, constrained extensions, conditional conformances, overloads over generic
parameters and existentials, casts, associated types."""

import re

from chooser import Chooser

# Members that standard types get too: many programs go through swiftc at once, so their names must differ.
MEMBERS = re.compile(r"\b(size|act|label|step|unit|hidden|calls|twice|stepped)\b")
SIZES = ["size", "size * 2", "size &+ act(1).count"]


class DispatchProgram(Chooser):
    kind = "dispatch"

    # Declarations

    def protocols(self):
        n = self.number
        self.defaults = {m for m in ("act", "label", "step", "unit") if self.chance(0.6)}
        self.refined = {m for m in ("act", "label", "hidden", "unit") if self.chance(0.5)}
        self.lines += [
            f"protocol P{n} {{", "  var size: Int { get }", "  func act(_ x: Int) -> String", "  static var label: String { get }",
            "  mutating func step()", "  static func unit() -> Self", "}",
            f"protocol Q{n}: P{n}{self.pick('', ', Equatable', ', Hashable')} {{", "  func extra() -> Int",
            *self.some("  func act(_ x: Int) -> String"), "}",
            f"protocol H{n} {{", "  associatedtype Item", "  var items: [Item] { get }", "  func first() -> Item?", "}"]

    def some(self, *lines, p=0.5):
        return lines if self.chance(p) else ()

    def extensions(self):
        n = self.number
        self.lines += [f"extension P{n} {{", *self.defaults_of("P", self.defaults),
                       f'  func hidden() -> String {{ "P.hidden \\(size)" }}',
                       f'  func calls() -> String {{ "\\(hidden())|\\(act(size))|\\(Self.label)" }}',
                       f"  func stepped() -> Self {{ var copy = self; copy.step(); return copy }}",
                       f"  var twice: Int {{ {self.pick(*SIZES)} }}", "}"]
        self.lines += [f"extension Q{n} {{", *self.defaults_of("Q", self.refined),
                       f"  func extra() -> Int {{ {self.pick(*SIZES)} }}",
                       *self.some('  func calls() -> String { "Q.calls " + hidden() }', p=0.3), "}"]
        if self.chance(0.6):
            self.lines += [f"extension P{n} where Self: {self.pick('Equatable', f'Q{n}', 'CustomStringConvertible')} {{",
                           '  func hidden() -> String { "where.hidden \\(size)" }', "}"]
        self.lines += [f"extension H{n} {{", "  func first() -> Item? { items.first }",
                       '  func told() -> String { "H \\(items.count)" }', "}",
                       f"extension H{n} where Item: {self.pick('Equatable', f'P{n}', f'Q{n}')} {{",
                       '  func told() -> String { "H of such \\(items.count)" }',
                       *self.some("  func first() -> Item? { items.last }"), "}"]

    def defaults_of(self, owner, members):
        n = self.number
        return [line for member, line in [
            ("act", f'  func act(_ x: Int) -> String {{ "{owner}.act \\(x) \\(size)" }}'),
            ("label", f'  static var label: String {{ "{owner}.label" }}'),
            ("step", f'  mutating func step() {{ print("{owner}.step", size) }}'),
            ("unit", f'  static func unit() -> Self {{ fatalError("{owner}.unit") }}'),
            ("hidden", f'  func hidden() -> String {{ "{owner}.hidden \\(act(0))" }}'),
        ] if member in members]

    def type(self, name, head, value, step, kind="P"):
        """A type that brings of the requirements what it must, and some of what it need not."""
        needed = {"act", "label", "step"} - self.defaults
        if kind == "Q":
            needed -= self.refined
        own = {m for m in ("act", "label", "step", "hidden", "calls") if m in needed or self.chance(0.3)}
        self.lines += [head, f"  var size: Int {{ {value} }}",
                       *[line for member, line in [
                           ("act", f'  func act(_ x: Int) -> String {{ "{name}.act \\(x)" }}'),
                           ("label", f'  static var label: String {{ "{name}.label" }}'),
                           ("step", f"  mutating func step() {{ {step} }}"),
                           ("hidden", f'  func hidden() -> String {{ "{name}.hidden" }}'),
                           ("calls", f'  func calls() -> String {{ "{name}.calls \\(hidden())" }}')] if member in own]]

    def types(self):
        n = self.number
        a_kind, c_kind = self.pick("P", "Q"), self.pick("P", "Q", "Q")
        self.type("A", f"struct A{n}: {a_kind}{n}{self.pick('', ', Hashable', ', Hashable, CustomStringConvertible')} {{\n  var v = 1\n"
                  f"  var description: String {{ \"a\\(v)\" }}", "v", "v += 1", a_kind)
        self.lines += [f"  static func unit() -> A{n} {{ A{n}(v: 100) }}", "}"]
        self.type("B", f"struct B{n}<T>: P{n} {{\n  var t: T\n  var k = 2", "k", "k &*= 3")
        self.lines += [f'  static func unit() -> B{n}<T> {{ fatalError("no B") }}', "}"]
        self.type("C", f"enum C{n}: {c_kind}{n}{self.pick('', ', Hashable')} {{\n  case one, two(Int), three(a: Int, b: String)",
                  self.pick("switch self { case .one: 1; case .two(let x): x; case .three(let a, let b): a + b.count }",
                            "if case .two(let x) = self { x } else { 5 }"),
                  "if case .two(let x) = self { self = .three(a: x, b: \"s\") } else { self = .two(size) }", c_kind)
        self.lines += [f"  static func unit() -> C{n} {{ .{self.pick('one', 'two(7)')} }}", "}"]
        self.lines += self.some(f"extension B{n}: Equatable where T: Equatable {{}}")
        if self.chance(0.6) and not any("B.hidden" in line for line in self.lines):
            self.lines += [f"extension B{n} where T: P{n} {{", '  func hidden() -> String { "B of P.hidden \\(t.size)" }', "}"]
        self.lines += [f"struct Row{n}<E>: H{n} {{", "  var items: [E]", *self.some('  func told() -> String { "Row.told" }', p=0.3), "}",
                       f"struct Names{n}: H{n} {{", '  var items = ["x", "y"]', *self.some('  func first() -> String? { "own" }', p=0.5), "}"]
        self.int_kind = self.chance(0.5)
        if self.int_kind:
            self.type("Int", f"extension Int: P{n} {{", "self", "self += 5")
            self.lines += ["  static func unit() -> Int { 1 }", "}"]
        self.array_kind = self.chance(0.5)
        if self.array_kind:
            self.type("Array", f"extension Array: P{n} where Element: P{n} {{", "reduce(0) { $0 &+ $1.size }", "for i in indices { self[i].step() }")
            self.lines += ["  static func unit() -> [Element] { [] }", "}"]

    def functions(self):
        n = self.number
        heads = [("T", "<T>(_ x: T)"), ("P", f"<T: P{n}>(_ x: T)"), ("Q", f"<T: Q{n}>(_ x: T)"), ("any P", f"(_ x: any P{n})"),
                 ("any Q", f"(_ x: any Q{n})"), ("A", f"(_ x: A{n})"), ("[T]", "<T>(_ x: [T])"), ("[P]", f"<T: P{n}>(_ x: [T])"),
                 ("[any P]", f"(_ x: [any P{n}])"), ("B", f"<T>(_ x: B{n}<T>)"), ("B of P", f"<T: P{n}>(_ x: B{n}<T>)"),
                 ("T?", "<T>(_ x: T?)"), ("H", f"<T: H{n}>(_ x: T)"),
                 ("H of Int", f"<T: H{n}>(_ x: T) where T.Item == Int"), ("Int", "(_ x: Int)"), ("some H<Int>", f"(_ x: some H{n})")]
        # Of arrays that conform themselves Swift prefers now this, now that.
        if self.array_kind:
            heads = [head for head in heads if "[" not in head[1] and "any P" not in head[0]]
        chosen = [heads[0]] + self.random.sample(heads[1:-1], self.pick(2, 3, 4))
        for label, head in chosen:
            where = head.find(" where")
            front, back = (head, "") if where < 0 else (head[:where], head[where:])
            self.lines.append(f'func kind{n}{front} -> String{back} {{ "{label}" }}')
        self.lines += [f'func through{n}<T: P{n}>(_ x: T) -> String {{ "\\(x.hidden()); \\(x.act(3)); \\(x.calls()); \\(T.label); \\(kind{n}(x))" }}',
                       f'func exist{n}(_ x: any P{n}) -> String {{ "\\(x.hidden()); \\(x.act(4)); \\(x.calls()); \\(kind{n}(x))" }}',
                       f'func opaque{n}() -> some P{n} {{ {self.a()} }}',
                       f'func cast{n}<T>(_ x: T) -> String {{ x is any Q{n} ? "Q" : x is any P{n} ? "P" : "none" }}',
                       f'func held{n}<T: H{n}>(_ x: T) -> String {{ "\\(x.told()) \\(x.first().map {{ "\\($0)" }} ?? "none")" }}']

    # Values

    def a(self):
        return self.pick(f"A{self.number}()", f"A{self.number}(v: {self.pick('2', '5')})", f"A{self.number}.unit()")

    def c(self):
        n = self.number
        return self.pick(f"C{n}.one", f"C{n}.two({self.pick('3', '0')})", f"C{n}.three(a: 1, b: \"bb\")", f"C{n}.unit()")

    def value(self, depth=1):
        """A value whose type conforms to P."""
        n = self.number
        choices = [self.a(), self.c(), f"B{n}(t: {self.plain()})", "a", "c", "b", "e", "list[0]", "list[1]"]
        if self.int_kind:
            choices += ["7", "i"]
        if self.array_kind and depth:
            choices += [f"[{self.a()}, {self.a()}]", f"[{self.c()}]", f"[B{n}(t: 1)]"]
        if depth:
            choices += [f"{self.concrete()}.stepped()", f"B{n}(t: {self.value(0)})"]
        return self.random.choice(choices)

    def concrete(self):
        return self.pick(self.a(), self.c(), "a", "b", "c", f"opaque{self.number}()")

    def plain(self):
        return self.pick("1", '"t"', "2.5", "i", "[1]", "nil as Int?")

    def anything(self):
        n = self.number
        return self.pick(self.value(), self.value(), self.plain(), f"[{self.a()}]", f"Row{n}(items: [{self.pick('1, 2', self.a(), self.c())}])",
                         f"Names{n}()", "[1, 2]", f"[{self.value(0)} as any P{n}]", f"Optional({self.a()})", "anything", "list")

    # Statements

    def statement(self):
        n = self.number
        v = self.value
        member = self.pick("hidden()", "act(2)", "calls()", "size", "twice", "act(9).count")
        return self.random.choice([
            lambda: f"print({v()}.{member})", lambda: f"print(through{n}({v()}))", lambda: f"print(exist{n}({v()}))",
            lambda: self.kind_of(self.anything()), lambda: self.kind_of(self.anything()),
            lambda: f"print(cast{n}({self.anything()}), cast{n}({self.anything()}))",
            lambda: f"print(held{n}({self.held()}), {self.held()}.told())",
            lambda: f"for x in list {{ print(x.{member}) }}",
            lambda: f"print(list.map {{ $0.{member} }})", lambda: f"print(list.map {{ kind{n}($0) }})",
            lambda: f"print(list.map(\\.size).reduce(0, &+))",
            lambda: f"if let q = {v()} as? any Q{n} {{ print(q.hidden(), q.extra(), q.calls()) }} else {{ print(\"no Q\") }}",
            lambda: f"switch {self.pick('anything', 'e', 'list[0]', 'list[2]')} {{ case let x as A{n}: print(\"A\", x.size); case is C{n}: print(\"C\")\n"
                    f"  case let x as any Q{n}: print(\"Q\", x.extra()); case let x as any P{n}: print(\"P\", x.act(1)); default: print(\"none\") }}",
            lambda: f"print(({v()} as any P{n}).{member})", lambda: f"e = {self.concrete()}; print(e.{member})",
            lambda: f"e.step(); print(e.size, e.calls())", lambda: f"{self.pick('a', 'c', 'b')}.step(); print(a.size, b.size, c.size)",
            lambda: f"list[{self.pick('0', '1', '2')}].step(); print(list.map {{ $0.size }})",
            lambda: f"list.append({v()}); print(list.count, list[list.count - 1].calls())",
            lambda: f"let f{self.name('')}: (any P{n}) -> String = {{ $0.{self.pick('hidden()', 'calls()')} }}; print(list.map(f{self.names}))",
            lambda: f"anything = {self.anything()}; print(cast{n}(anything), kind{n}(anything))",
            lambda: f"print({self.pick(f'A{n}', f'C{n}', f'B{n}<Int>')}.label, type(of: {self.concrete()}).label)",
            lambda: f"print({v()})", lambda: f"print([{v()}, {v()}] as [any P{n}])",
            lambda: f"print((anything as? {self.pick(f'A{n}', f'C{n}', f'any P{n}', 'Int', f'[A{n}]', f'B{n}<Int>')}) != nil)",
            lambda: f"print({self.concrete()}.stepped().calls())",
            lambda: f"print(list.compactMap {{ $0 as? any Q{n} }}.map {{ $0.extra() }})",
            lambda: f"print(list.filter {{ $0 is {self.pick(f'A{n}', f'any Q{n}', f'C{n}')} }}.count)",
        ])()

    def kind_of(self, value):
        """Which function a value is taken by. What is made in the call may hide that, and is refused then."""
        made = re.match(r"B\d|Row|Optional|\[", value)
        return f"do {{ let made = {value}; print(kind{self.number}(made)) }}" if made else f"print(kind{self.number}({value}))"

    def held(self):
        n = self.number
        return self.pick(f"Names{n}()", f"Row{n}(items: [3, 4])", f"Row{n}(items: [{self.a()}, {self.a()}])", f"Row{n}(items: [{self.c()}])",
                         f"Row{n}(items: [list[0]])", f"Row{n}<Double>(items: [])")

    def text(self):
        n = self.number
        self.protocols()
        self.extensions()
        self.types()
        self.functions()
        self.lines += [f"func main{n}() {{", f"  var a = {self.a()}, b = B{n}(t: {self.pick('1', 'true')}), c = {self.c()}",
                       f"  let i = {self.pick('4', '11')}", f"  var e: any P{n} = {self.pick('a', 'b', 'c')}",
                       f"  var list: [any P{n}] = [a, b, c]", f"  var anything: Any = {self.pick('a', 'b', 'i', 'list')}",
                       "  a.step(); b.step(); c.step(); e.step(); list[0].step(); print(a.size, i)"]
        self.lines += ["  " + self.statement() for _ in range(16)]
        self.lines += [f"  anything = {self.pick('1', 'a')}; print(anything)", "}"]
        return MEMBERS.sub(rf"\g<1>{n}", "\n".join(self.lines)) + "\n"

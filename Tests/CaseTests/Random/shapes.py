"""Random programs over random types: generic structures and enumerations, optionals, tuples, collections in each other,
values of them, how those are printed, patterns that take them apart, changes of parts of them, comparisons and casts."""

from chooser import Chooser

PLAIN = {"Int": ["0", "1", "-7", "42"], "String": ['"s"', '"é\\n"', '""', '"a\\"b"'], "Double": ["0.5", "-0.0", "1e20", "3"], "Bool": ["true", "false"],
         "Character": ['"c"', '"é"', '"\\t"'], "Range<Int>": ["0..<3", "-1..<(-1)"], "UInt8": ["7", "255"]}
PATTERNS = {"Int": ["0", "1...50", "..<0", "-7"], "String": ['"s"', '""', '"a"..."z"'], "Bool": ["true", "false"], "Character": ['"a"..."z"', '"é"'], "UInt8": ["7", "0...9"],
            "Double": ["0.5", "..<0"]}


COLLECTIONS = ("[]", "[:]", "Set", "?", "()")  # of which casts look at the parts


class ShapeProgram(Chooser):
    """Types are (form, arguments…): ("Int",), ("[]", T), ("?", T), ("()", (label, T)…), ("[:]", T), ("E", T), ("G", T, U), ("N",), ("K",)."""

    kind = "shapes"

    def __init__(self, number, seed):
        super().__init__(number, seed)
        self.values = []
        self.is_in_tuple = False  # there Swift makes less of names beside literals

    # Types

    def type(self, depth=3, is_part=False):
        if depth == 0 or self.chance(0.2):
            return (self.pick("Int", "Int", "String", "Double", "Bool", "Character", "Range<Int>", "UInt8", "N", "K"),)
        d = depth - 1
        form = self.pick("[]", "?", "?", "()", "()", "[:]", "E", "E", "G", "G", "Set")
        if form == "()":
            labels = self.pick(("", ""), ("a", "b"), ("x", ""), ("", "", ""))
            # Of literals in tuples inside of other values Swift often sees the default type alone.
            return ("()", *((label, (self.pick("Int", "String", "Bool", "N"),) if is_part else self.type(d, True)) for label in labels))
        if form == "Set":
            return ("Set", (self.pick("Int", "String", "K"),))
        return (form, *(self.type(d, True) for _ in range(2 if form == "G" else 1)))

    def text_of(self, t):
        n = self.number
        form, parts = t[0], t[1:]
        if form == "()":
            return "(" + ", ".join((f"{label}: " if label else "") + self.text_of(part) for label, part in parts) + ")"
        texts = [self.text_of(part) for part in parts]
        return {"[]": "[{0}]", "?": "{0}?", "[:]": "[String: {0}]", "E": f"E{n}<{{0}}>", "G": f"G{n}<{{0}}, {{1}}>", "N": f"N{n}", "K": f"G{n}<Int, Bool>.K",
                "Set": "Set<{0}>"}.get(form, form).format(*texts)

    def is_equatable(self, t, inside=False):
        if t[0] == "()":
            return not inside and all(self.is_equatable(part, True) for _, part in t[1:])
        return all(self.is_equatable(part, True) for part in t[1:])

    # Values

    def value(self, t, depth=3, without=None):
        form, parts = t[0], t[1:]
        known = [name for name, of, _ in self.values if of == t and name != without]
        if known and not self.is_in_tuple and self.chance(0.3):
            return self.random.choice(known)
        if form in PLAIN:
            return self.random.choice(PLAIN[form])
        v, d = self.value, depth - 1
        if form == "()":
            before, self.is_in_tuple = self.is_in_tuple, True
            texts = [(f"{label}: " if label else "") + v(part, d) for label, part in parts]
            self.is_in_tuple = before
            return f"({', '.join(texts)})"
        of = self.text_of(t)
        empty = {"[]": "[]", "?": "nil", "[:]": "[:]", "E": ".empty", "Set": "[]"}.get(form)
        if empty and (depth <= 0 or self.chance(0.2)):
            return empty
        if form == "G":
            return f"{self.pick(of, '.init')}(a: {v(parts[0], d)}, b: {v(parts[1], d)})"
        return self.random.choice({
            "[]": lambda: [f"[{v(parts[0], d)}]", f"[{v(parts[0], d)}, {v(parts[0], d)}]"],
            "?": lambda: [f".some({v(parts[0], d)})", v(parts[0], d) if parts[0][0] != "?" else "nil"],
            "[:]": lambda: [f'["k": {v(parts[0], d)}]'], "Set": lambda: [f"[{v(parts[0], d)}]"],
            "E": lambda: [f".one({v(parts[0], d)})", f".two({v(parts[0], d)}, {v(('Int',))})", f".named(a: {v(parts[0], d)}, b: {v(('[]', parts[0]), d)})",
                          f".deep({v(t, d)})", f".maybe({v(('?', parts[0]), d)})", f"{of}.pair(({v(parts[0], d)}, x: {v(('Int',))}))"],
            "N": lambda: [f"N{self.number}()", f'N{self.number}(name: "n", inner: .init(k: 3))'], "K": lambda: [".left", f"{of}.right", ".middle"],
        }[form]())

    # Patterns

    def pattern(self, t, depth=2):
        """A pattern and what it binds."""
        form, parts = t[0], t[1:]
        if depth == 0 or self.chance(0.25):
            if self.chance(0.3):
                return "_", []
            name = self.name("p")
            return f"let {name}", [(name, t)]
        d = depth - 1
        if form in PATTERNS:
            return self.random.choice(PATTERNS[form]), []
        if form == "?":
            inner, names = self.pattern(parts[0], d)
            if inner == "_":
                return self.pick("nil", "_?", ".none"), []
            return self.pick(f"{inner}?" if inner[0] in "l(" else f".some({inner})", f".some({inner})"), names
        if form == "()":
            return self.joined([(label if self.chance(0.7) else "", part) for label, part in parts], d, "")
        if form == "E":
            case, fields = self.pick(("one", [("", parts[0])]), ("two", [("", parts[0]), ("", ("Int",))]), ("named", [("a", parts[0]), ("b", ("[]", parts[0]))]),
                                     ("deep", [("", t)]), ("maybe", [("", ("?", parts[0]))]), ("pair", [("", ("()", ("", parts[0]), ("x", ("Int",))))]), ("empty", []))
            return self.joined(fields, d, f".{case}") if fields else (f".{case}", [])
        if form == "K":
            return self.pick(".left", ".right"), []
        name = self.name("p")
        return f"let {name}", [(name, t)]

    def joined(self, fields, d, head):
        found = [self.pattern(part, d) for _, part in fields]
        names = [name for _, bound in found for name in bound]
        texts = [(f"{label}: " if label else "") + text for (label, _), (text, _) in zip(fields, found)]
        text = f"{head}({', '.join(texts)})"
        if names and all(part.startswith("let ") or part == "_" for part, _ in found) and self.chance(0.4):
            text = "let " + text.replace("let ", "")
        return text, names

    def told(self, names):
        return ", ".join(name for name, _ in names) or '"none"'

    # Statements

    def declare(self, *_):
        t, name, changes = self.type(), self.name("v"), self.chance(0.5)
        self.add(f"{'var' if changes else 'let'} {name}: {self.text_of(t)} = {self.value(t)}")
        self.values.append((name, t, changes))

    def statement(self):
        value = self.random.choice(self.values)
        statements = [self.show] * 3 + [self.switch] * 3 + [self.if_case, self.for_case, self.while_case, self.compare, self.cast] + [self.change] * 2 + [self.declare]
        self.random.choice(statements)(*value)

    def add(self, text):
        self.lines.append("  " + text)

    def show(self, name, t, _):
        optional = f"{name}{' as Any' if t[0] == '?' else ''}"
        self.add("print(" + self.pick(optional, f"String(describing: {name})", f"String(reflecting: {name})", f"[{name}]", f"type(of: {name})", f"({name}, q: 1)",
                                      f"told{self.number}({name})", f"Optional({name}) as Any", f"Wrap{self.number}(of: {name})") + ")")

    def switch(self, name, t, _):
        self.add(f"switch {self.pick(name, name, f'same{self.number}({name})')} {{")
        for _ in range(self.pick(2, 3)):
            text, names = self.pattern(t, 3)
            numbers = [p for p, of in names if of == ("Int",)]
            where = f" where {numbers[0]} > 0" if numbers and self.chance(0.5) else ""
            self.add(f"case {text}{where}: print({self.name('9')}, {self.told(names)})")
        self.add('default: print("other")')
        self.add("}")

    def if_case(self, name, t, _):
        text, names = self.pattern(t, 3)
        self.add(f"if case {text} = {name} {{ print({self.told(names)}) }} else {{ print(\"no\") }}")

    def for_case(self, name, t, _):
        text, names = self.pattern(t, 3)
        row = f"[{name}] + ([{self.value(t)}, {self.value(t)}] as [{self.text_of(t)}])"
        self.add(f"for case {text} in {row} {{ print({self.told(names)}) }}")

    def while_case(self, name, t, _):
        text, names = self.pattern(t, 3)
        row = self.name("r")
        self.add(f"var {row}: [{self.text_of(t)}] = [{self.value(t)}]; {row}.append({name})")
        self.add(f"while let last = {row}.popLast(), case {text} = last {{ print({self.told(names)}) }}")

    def compare(self, name, t, _):
        if not self.is_equatable(t):
            return self.show(name, t, _)
        other = self.name("o")
        self.add(f"let {other}: {self.text_of(t)} = {self.value(t)}")
        self.add(f"print({name} == {other}, {other} != {name})")
        if t[0] != "()":
            self.add(f"print([{name}, {other}].firstIndex(of: {other}) as Any, Set([{name}, {other}, {name}]).count)")

    def cast(self, name, t, _):
        if t[0] in COLLECTIONS:
            return self.show(name, t, _)
        a, b, c = self.random.sample([t, *(of for _, of, _ in self.random.sample(self.values, 2))], 3)
        self.add(f"do {{ let any: Any = {name}; switch any {{ case let x as {self.text_of(a)}: print(0, x as Any); case is {self.text_of(b)}: print(1)")
        self.add(f"case let x as {self.text_of(c)}: print(2, x as Any); default: print(3) }} }}")

    def change(self, name, t, changes):
        if not changes:
            return self.show(name, t, changes)
        path, of = self.path(name, t)
        self.add(f"{path} = {self.value(of, without=name)}")
        self.add(f"print({name}{' as Any' if t[0] == '?' else ''})")

    def path(self, name, t):
        """A part of a variable, and its type."""
        text, can_stop = name, False
        while not can_stop or self.chance(0.7):
            form, parts = t[0], t[1:]
            can_stop = True
            if form == "()":
                index = self.random.randrange(len(parts))
                label, t = parts[index]
                text += f".{label or index}"
            elif form == "G":
                index = self.random.randrange(2)
                text, t = text + f".{'ab'[index]}", parts[index]
            elif form == "?":
                text, t = text + "?", parts[0]
                can_stop = False
            elif form == "[:]":
                text, t = text + '["k"]', ("?", parts[0])
            elif form == "N":
                text, t = text + ".inner.k", ("Int",)
            else:
                break
        return (text[:-1], ("?", t)) if text.endswith("?") else (text, t)

    # The whole

    def declarations(self):
        n = self.number
        described = self.pick("", f"extension G{n}: CustomStringConvertible {{ var description: String {{ \"G<\\(a), \\(b)>\" }} }}",
                              f"extension E{n}: CustomDebugStringConvertible where T: Equatable {{ var debugDescription: String {{ \"E!\" }} }}",
                              f"extension N{n}: CustomStringConvertible {{ var description: String {{ name }} }}")
        return f"""\
enum E{n}<T> {{
  case empty, one(T), two(T, Int), named(a: T, b: [T]), maybe(T?), pair((T, x: Int))
  indirect case deep(E{n}<T>)
}}
struct G{n}<A, B> {{
  var a: A, b: B
  enum K: String, CaseIterable {{ case left, right = "r", middle }}
}}
struct N{n}: Hashable {{
  struct In: Hashable {{ var k = 1 }}
  var name = "N", inner = In()
}}
struct Wrap{n}<T> {{ var of: T }}
extension G{n}: Equatable where A: Equatable, B: Equatable {{}}
extension G{n}: Hashable where A: Hashable, B: Hashable {{}}
extension E{n}: Equatable where T: Equatable {{
  static func == (l: Self, r: Self) -> Bool {{ "\\(l)" == "\\(r)" }}
}}
extension E{n}: Hashable where T: Hashable {{ func hash(into hasher: inout Hasher) {{ hasher.combine("\\(self)") }} }}
{described}
func same{n}<T>(_ x: T) -> T {{ x }}
func told{n}<T>(_ x: T) -> String {{ "\\(T.self) \\(x) \\([x])" }}"""

    def text(self):
        self.lines += [self.declarations(), f"func main{self.number}() {{"]
        for _ in range(4):
            self.declare()
        for _ in range(14):
            self.statement()
        self.lines.append("}")
        return "\n".join(self.lines) + "\n"

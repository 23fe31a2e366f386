"""Random programs that change parts of values: fields of elements of tables of optionals …, through variables, inout
parameters, setters, methods and closures. Copies are made between, which must not change; operands say when they are
evaluated."""

from chooser import Chooser


class PlaceProgram(Chooser):
    kind = "places"

    # Values

    def value(self):
        n = self.number
        return self.pick("0", "1", "2", "7", "x", f"tick{n}(x)", f"tick{n}({self.pick('1', '2', '3')})", "(x &* 3 % 11)")

    def index(self):
        n = self.number
        return self.pick("0", "1", f"tick{n}(0)", f"tick{n}(1)", "x % 2")

    def key(self):
        return self.pick('"a"', '"b"', '"c"', f'word{self.number}("a")', f'word{self.number}("b")')

    def leaf_value(self):
        n = self.number
        return self.pick(f"L{n}(n: {self.value()})", f"L{n}(n: {self.value()}, s: \"new\", list: [1])", "spare")

    # Places

    def tree(self, root):
        """A place of a whole tree."""
        return self.pick(root, root, f"{root}.next[0]") if self.chance(0.8) else f"{root}.next[{self.index()} % 1]"

    def leaf(self, root):
        """A place of a leaf; what is optional on the way there is chained or forced."""
        t = self.tree(root)
        return self.pick(
            f"{t}.leaf", f"{t}.leaves[{self.index()}]", f"{t}.pair.a", f"{t}.first", f"{t}[{self.key()}]",
            f"{t}.table[{self.key()}, default: L{self.number}(n: 5)]", f"{t}.leaves[{self.index()}]", f"{t}.maybe!",
            f"{t}.table[\"a\"]!")

    def chained(self, root):
        t = self.tree(root)
        return self.pick(f"{t}.maybe?", f"{t}.table[{self.key()}]?", f"{t}.maybe?",
                         f"{t}.deep?.maybe?", f"{t}.deep?.leaf", f"{t}.deep?.table[{self.key()}]?")

    def number_place(self, root):
        leaf = self.leaf(root)
        return self.pick(f"{leaf}.n", f"{leaf}.n", f"{leaf}.twice", f"{leaf}[{self.value()}]", f"{leaf}.list[{self.index()}]",
                         f"{self.tree(root)}.pair.b", f"{self.tree(root)}.grid[{self.index()}][{self.index()}]",
                         f"{self.tree(root)}.counts[{self.key()}, default: 0]", f"{self.tree(root)}.watched")

    # Statements

    def change(self, root):
        n = self.number
        place = self.number_place(root)
        leaf = self.leaf(root)
        chain = self.chained(root)
        tree = self.tree(root)
        v = self.value
        return self.random.choice([
            lambda: f"{place} {self.pick('+=', '-=', '&*=', '=')} {v()}",
            lambda: f"{place} {self.pick('+=', '=')} {v()}",
            lambda: f"bump{n}(&{place}, {v()})",
            lambda: f"{leaf} = {self.leaf_value()}",
            lambda: f"{leaf}.grow({v()})",
            lambda: f"print({leaf}.grown({v()}))",
            lambda: f"{leaf}.s {self.pick('+=', '=')} \"{self.pick('x', 'yz', '')}\"",
            lambda: f"{leaf}.s.append(\"{self.pick('p', 'q')}\")",
            lambda: f"{leaf}.list.append({v()})",
            lambda: f"print({leaf}.list.removeFirst()); {leaf}.list.append(3)",
            lambda: f"{leaf}.list.reverse()",
            lambda: f"change{n}(&{leaf}) {{ $0.n += {v()}; $0.list[0] = $0.n }}",
            lambda: f"{chain}.n {self.pick('+=', '=')} {v()}",
            lambda: f"{chain}.grow({v()})",
            lambda: f"print({chain}.grown({v()}) as Any)",
            lambda: f"{chain}.twice = {v()}",
            lambda: f"{chain}.list[{self.index()}] += {v()}",
            lambda: f"print({chain}.n as Any)",
            lambda: f"{tree}.maybe = {self.pick('nil', self.leaf_value())}",
            lambda: f"{tree}.table[{self.key()}] = {self.pick('nil', self.leaf_value(), self.leaf_value())}",
            lambda: f"{tree}.table.removeValue(forKey: {self.key()})?.show()",
            lambda: f"{tree}.shape.turn({v()})",
            lambda: f"if case .pair(let l, let m) = {tree}.shape {{ {tree}.shape = .pair(L{n}(n: m), l.n) }}",
            lambda: f"{tree}.swapLeaves()",
            lambda: f"{tree}.leaves.swapAt(0, {self.index()})",
            lambda: f"{tree}.pair = (a: {self.leaf_value()}, b: {v()})",
            lambda: f"({place}, x) = ({v()}, {v()})",
            lambda: f"(x, {place}) = ({v()}, {v()})",
            lambda: f"{tree}.leaves[{self.pick('0..<1', '1...', '..<1')}] = [{self.leaf_value()}]",
            lambda: f"for i in {tree}.leaves.indices {{ {root}.leaf.n += i; {tree}.leaves[i].n += i }}",
            lambda: f"{tree}.deep = {self.pick('nil', f'T{n}(a: {v()}, b: 1)')}",
            lambda: f"spare = {leaf}",
            lambda: f"x = {place} % 100",
            lambda: f"swap(&{root}.leaf.n, &x)",
            lambda: f"{tree}.eachLeaf {{ $0.n += {self.pick('1', 'x')} }}",
        ])()

    def statement(self, root, indent):
        r = self.random.random()
        pad = "  " * indent
        if r < 0.12:
            c = self.name("copy")
            self.lines += [f"{pad}let {c} = {root}", f"{pad}{self.change(root)}", f"{pad}show{self.number}({c})"]
        elif r < 0.2:
            c = self.name("part")
            self.lines += [f"{pad}var {c} = {self.leaf(root)}", f"{pad}{c}.n += 1; {c}.list.append(x)",
                           f"{pad}{self.change(root)}", f"{pad}print({c})"]
        elif r < 0.28:
            f = self.name("f")
            self.lines += [f"{pad}let {f} = {{ (d: Int) in {self.change(root)}; x = (x &+ d) % 50 }}", f"{pad}{f}(1)",
                           f"{pad}{f}({self.value()})"]
        elif r < 0.34:
            self.lines += [f"{pad}if x > {self.pick('0', '3')} {{", f"{pad}  {self.change(root)}", f"{pad}}}"]
        else:
            self.lines.append(pad + self.change(root))
        if self.chance(0.3):
            self.lines.append(f"{pad}show{self.number}({root})")

    def text(self):
        n = self.number
        self.lines += f"""\
struct L{n} {{
  var n: Int
  var s = "s"
  var list = [0, 1]
  var twice: Int {{ get {{ n * 2 }} set {{ print("twice", newValue); n = newValue / 2 }} }}
  subscript(_ i: Int) -> Int {{ get {{ n + i }} set {{ print("sub", i); n = newValue - i }} }}
  mutating func grow(_ by: Int) {{ n += by; list[0] += by; if n > 1000 {{ n %= 10 }}; if list.count > 8 {{ list = [n, 1] }} }}
  mutating func grown(_ by: Int) -> Int {{ grow(by); return n }}
  func show() {{ print("shown", n, s) }}
}}
enum K{n} {{
  case none, leaf(L{n}), pair(L{n}, Int)
  mutating func turn(_ v: Int) {{
    switch self {{
    case .none: self = .leaf(L{n}(n: v))
    case .leaf(var l): l.grow(v); self = .pair(l, v)
    case .pair(let l, let m): self = m > 3 ? .none : .pair(l, m + 1)
    }}
  }}
}}
struct T{n} {{
  var leaf: L{n}
  var leaves: [L{n}]
  var table: [String: L{n}]
  var maybe: L{n}?
  var pair: (a: L{n}, b: Int)
  var shape = K{n}.none
  var grid = [[1, 2], [3, 4]]
  var counts = ["a": 1]
  var next: [T{n}] = []
  var watched = 0
  var first: L{n} {{ get {{ leaves[0] }} set {{ print("first"); leaves[0] = newValue }} }}
  var deep: T{n}? {{ get {{ next.last }} set {{ if let newValue {{ next = [newValue] }} }} }}
  init(a: Int, b: Int) {{
    leaf = L{n}(n: a)
    leaves = [L{n}(n: b), L{n}(n: a + b, list: [2, 3])]
    table = ["a": L{n}(n: a)]
    maybe = a > 2 ? nil : L{n}(n: b)
    pair = (L{n}(n: 1), b)
  }}
  subscript(key: String) -> L{n} {{
    get {{ table[key] ?? L{n}(n: -1) }}
    set {{ print("key", key); table[key] = newValue }}
  }}
  mutating func swapLeaves() {{ swap(&leaf, &pair.a); leaves.reverse() }}
  mutating func eachLeaf(_ change: (inout L{n}) -> Void) {{ for i in leaves.indices {{ change(&leaves[i]) }}; change(&leaf) }}
}}
func tick{n}(_ v: Int) -> Int {{ print("tick", v); return v }}
func word{n}(_ v: String) -> String {{ print("word", v); return v }}
func bump{n}(_ v: inout Int, _ by: Int) {{ print("bump", v, by); v = (v + by) % 200 }}
func change{n}(_ leaf: inout L{n}, _ body: (inout L{n}) -> Void) {{ body(&leaf) }}
func show{n}(_ t: T{n}) {{
  print(t.leaf, t.leaves, t.table["a"] as Any, t.table["b"] as Any, t.table["c"] as Any, t.maybe as Any, t.pair, t.shape)
  print(t.grid, t.counts["a"] as Any, t.counts["b"] as Any, t.counts["c"] as Any, t.watched, t.next.count)
  if let inner = t.next.first {{ show{n}(inner) }}
}}
var global{n} = T{n}(a: 2, b: 6)""".split("\n")
        for (head, root) in [(f"func inside{n}(_ p: inout T{n})", "p"), (f"func local{n}()", "t"), (f"func onGlobal{n}()", f"global{n}")]:
            self.lines += [head + " {", f"  var x = {self.pick('0', '1', '5')}, spare = L{n}(n: 9)"]
            if root == "t":
                self.lines += [f"  var t = T{n}(a: {self.pick('1', '3')}, b: 4)"]
            self.lines += [f"  {root}.next = [T{n}(a: 1, b: {self.pick('2', '8')})]"]
            for _ in range(self.pick(6, 9, 12)):
                if root == "p":  # a closure may not hold what is inout
                    self.lines.append("  " + self.change(root))
                else:
                    self.statement(root, 1)
            self.lines += [f"  show{n}({root})", "  print(x, spare)", "}"]
        self.lines += [f"func main{n}() {{", f"  local{n}()", f"  onGlobal{n}()", f"  inside{n}(&global{n})",
                       f"  var own = [T{n}(a: 1, b: 2)]", f"  inside{n}(&own[0])", f"  show{n}(own[0])", "}"]
        return "\n".join(self.lines) + "\n"

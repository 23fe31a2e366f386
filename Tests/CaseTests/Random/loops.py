"""Random programs whose loops have many rounds: sums, recurrences, elements of arrays read and changed, conditions.

What a machine does with many rounds at once must be what it does with one after the other, so lengths lie around
those at which that begins to pay and at which a block of rounds is full."""

from chooser import Chooser

LENGTHS = [5, 15, 16, 17, 18, 40, 128, 129, 130, 145, 146, 300]
RANGES = ["0..<n", "0...n", "2..<n", "1...(n - 1)"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]
INTEGERS = ["i", "k", "m", "c", "t", "p[i]", "p[i + 1]", "p[k]", "q.count", "n", "7", "3", "-2", "1", "0", "last"]
DOUBLES = ["x", "s", "u", "a[i]", "b[i]", "a[i + 1]", "b[k]", "0.5", "2.0", "-1.25", "Double(i)", "Double(p[i])", "1e-3"]


class LoopProgram(Chooser):
    kind = "loops"

    def integer(self, depth=2):
        r = self.random
        if depth == 0 or r.random() < 0.25:
            return r.choice(INTEGERS)
        operation = r.choice(["+", "-", "*", "&+", "&*", "&-", "&", "|", "^", "%", "/", "+", "*"])
        other = r.choice(["2", "4", "3", "-5", "8"]) if operation in ("%", "/") else self.integer(depth - 1)
        return f"({self.integer(depth - 1)} {operation} {other})"

    def double(self, depth=2):
        r = self.random
        choice = r.random()
        if depth == 0 or choice < 0.25:
            return r.choice(DOUBLES)
        if choice < 0.32:
            return f"({self.double(depth - 1)}).magnitude"
        if choice < 0.38:
            return f"({self.double(depth - 1)} * 0.5).rounded()"
        if choice < 0.44:
            return f"(-({self.double(depth - 1)}))"
        if choice < 0.48:
            return f"(({self.double(depth - 1)}).magnitude).squareRoot()"
        return f"({self.double(depth - 1)} {r.choice('+-*+-*/')} {self.double(depth - 1)})"

    def condition(self):
        r = self.random
        if r.random() < 0.2:
            return "ok[i]"
        value = self.integer if r.random() < 0.5 else self.double
        return f"{value(1)} {r.choice(COMPARISONS)} {value(1)}"

    def statement(self):
        r = self.random
        return r.choice([
            lambda: f"s {r.choice(['+=', '-=', '*='])} {self.double()}",
            lambda: f"x = x * {r.choice(['0.5', self.double(1)])} + {self.double(1)}",
            lambda: f"c += {r.choice(['1', '2', 'k', '-3'])}",
            lambda: f"t = t {r.choice(['&+', '^', '|', '&', '&*', '+', '-'])} {self.integer(1)}",
            lambda: f"m = {self.integer(1)}",
            lambda: f"u = {self.double(1)}",
            lambda: f"a[{r.choice(['i', 'i', 'i + 1', 'k', 'c % 5 + 5'])}] = {self.double()}",
            lambda: f"p[{r.choice(['i', 'i', 'i + 1', 'k'])}] = {self.integer(1)}",
            lambda: f"q.append({self.integer(1)})",
            lambda: f"ok[i] = {self.condition()}",
            lambda: f"b[i] {r.choice(['+=', '-=', '*='])} {self.double(1)}",
            lambda: f"last = {r.choice(['i', 'c', '5'])}",
            lambda: f"if {self.condition()} {{ continue }}",
        ])()

    def loop(self):
        r = self.random
        condition = f" where {self.condition()}" if r.random() < 0.25 else ""
        body = [self.statement() for _ in range(r.choice([1, 1, 2, 2, 3, 4, 5]))]
        if r.random() < 0.2:
            body.append(f"if {self.condition()} {{ {self.statement()} }}")
        lines = [f"  do {{ let k = {r.choice([0, 1, 2, 4])}", f"    for i in {r.choice(RANGES)}{condition} {{"]
        lines += [f"      {statement}" for statement in body]
        return lines + ["    }", "  }", "  print(x, s, u, m, c, t, last, q.count, q.last ?? -99)"]

    def text(self):
        n = self.random.choice(LENGTHS)
        lines = [
            f"func main{self.number}() {{",
            f"  let n = {n}",
            f"  var a = [Double](repeating: 0, count: {n + 8}), b = [Double](repeating: 1, count: {n + 8})",
            f"  var p = [Int](repeating: 3, count: {n + 8}), q = [Int](), ok = [Bool](repeating: false, count: {n + 8})",
            "  for i in 0..<a.count { a[i] = Double(i * 7 % 13) - 4.5 + Double(i) * 0.25 }",
            "  for i in 0..<a.count { p[i] = (i * 31 + 5) % 17 - 6; ok[i] = i % 3 == 1 }",
            "  var x = 0.5, s = 0.0, m = 1, c = 0, t = 0, u = 1.25, last = -1",
        ]
        for _ in range(self.random.choice([1, 2, 3])):
            lines += self.loop()
        return "\n".join(lines + ["  print(a, b, p, ok, q)", "}"]) + "\n"

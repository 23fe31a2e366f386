"""Random calls of overloaded functions: which of two or three functions is taken by what a value is or how it is written,
over generic parameters, literals, optionals, collections, existentials, closures."""

import re

from chooser import Chooser

TYPES = """
protocol P {}
protocol Q: P {}
struct A: Q, Hashable { var v = 1 }
struct Box<T> { var value: T; func same() -> Self { self } }
extension Box: P where T: P {}
struct Row<E>: Sequence { var items: [E]; func makeIterator() -> IndexingIterator<[E]> { items.makeIterator() } }
func id<X>(_ x: X) -> X { x }
func opaque() -> some P { A() }
func makeBox<X>(_ x: X) -> Box<X> { Box(value: x) }
"""

VALUES = """
let ints = [3, 1, 2], words = ["a", "b"], scores = ["a": 1], n = 3, x = 1.5, b = true
let missing: Int? = nil, some: Int? = 3, anyP: any P = A(), anything: Any = 1, text = "ab", a = A()
let boxed = Box(value: 1), list: [any P] = [A()], pair = (1, 2)
"""

# The generic parameters, what is taken, and what else is demanded.
HEADS = [
    ("<T>", "T", ""), ("", "Any", ""), ("", "Int", ""), ("", "Double", ""), ("", "Int?", ""), ("<T>", "T?", ""), ("", "Any?", ""),
    ("", "[Int]", ""), ("", "[Double]", ""), ("<T>", "[T]", ""), ("", "[Any]", ""), ("", "ClosedRange<Int>", ""),
    ("<S: Sequence>", "S", ""), ("<C: Collection>", "C", ""), ("<S: Sequence>", "S", " where S.Element == Int"),
    ("<N: Numeric>", "N", ""), ("<N: BinaryInteger>", "N", ""), ("<N: Comparable>", "N", ""), ("<N: Hashable>", "N", ""),
    ("", "any P", ""), ("<T: P>", "T", ""), ("", "some Q", ""), ("", "[any P]", ""), ("<T>", "Box<T>", ""), ("", "Box<Int>", ""),
    ("", "String", ""), ("", "(Int, Int)", ""), ("", "Int...", ""), ("<T>", "T...", ""), ("", "() -> Int", ""), ("<T>", "() -> T", ""),
    ("", "Bool", ""), ("<T>", "Set<T>", ""), ("<T>", "[[T]]", "")]

ARGUMENTS = [
    "1", "1.5", '"t"', "true", "nil", "n", "x", "n + 1", "x * 2", "1 + 2", "1 + 0.5", "-n", "-1", "[1, 2]", "[1.5]", "[]", "[n]", "[a]",
    "[anyP]", '["a": 1]', "[[1]]", "(1, 2)", "(n, 2)", "pair", "ints", "words", "scores", "some", "missing", "missing ?? 0", "some!",
    "ints.first", "ints.last!", "ints[0]", "ints[1...]", "ints[n - 3]", 'scores["a"]', 'scores["a", default: 0]', 'scores["a"]!',
    "ints.count", "ints.sorted()", "ints.map { $0 + 1 }", "ints.map { Double($0) }", "ints.filter { $0 > 1 }", "ints.reversed()",
    "ints.reduce(0, +)", "ints.max()", "ints.max()!", "ints.compactMap { Optional($0) }", "words.joined()", "words.map { $0.count }",
    "words.map(\\.count)", "ints.prefix(1)", "zip(ints, words)", "ints.lazy.map { $0 }", "1...2", "0..<n",
    "stride(from: 0, to: 2, by: 1)", "Array(ints)", "Array(1...2)", "Set(ints)", "Array(repeating: 0, count: 2)", "Optional(3)",
    "Box(value: 1)", "Box(value: a)", "Box(value: anyP)", "boxed", "boxed.value", "boxed.same()", "makeBox(1)", "makeBox(n)",
    "Box<Int>(value: 1)", "id(1)", "id(n)", "id([1])", "id(a)", "a", "A()", "anyP", "anything", "list", "list[0]", "list.first",
    "opaque()", "b ? 1 : 2", "b ? 1 : 1.5", "b ? n : 2", "b ? ints : []", "b ? [1] : [2]", "some ?? 1", "max(1, 2)", "max(n, 1)",
    "abs(n)", "abs(-1)", "min(x, 1)", "Int(x)", "Double(n)", "String(n)", '"\\(n)"', "text", "text.count", "text.map { $0 }",
    "text.first", 'text + "c"', "n == 1", "n < 2 && b", "{ 1 }", "{ n }", "Row(items: [1])", "Row(items: ints)",
    "Row(items: [1]).map { $0 }", "ints + [1]", "[1] + [2]", "ints.isEmpty", "[1, 2].map { $0 * 2 }", "[1, 2].sorted()",
    "[1, 2].first", "[1, 2].count", "[1, 2].max()!", '["a": 1]["a"]', "[1, 2][0]", "ints.enumerated()", "ints.indices",
    "scores.keys", "scores.values.sorted()", "scores.mapValues { $0 }", "text.uppercased()", 'text.split(separator: " ")', "n as Any",
    "n as Int?", "1 as Double", "(1)", "(n)", "try! id(1)", "Int.max", ".zero", "pair.0", "ints.startIndex"]


# All programs of a file go through swiftc at once, so their names must differ.
NAMES = re.compile(r"\b(P|Q|A|Box|Row|id|opaque|makeBox|f)\b")


class OverloadProgram(Chooser):
    """One call, since each is accepted or refused for itself."""

    kind = "overloads"

    def text(self):
        heads = self.random.sample(HEADS, self.pick(2, 2, 3))
        functions = "\n".join(f'func f{generic}(_ x: {taken}) -> String{demand} {{ "{generic}{taken}{demand}" }}'
                              for generic, taken, demand in heads)
        body = f"func main{self.number}() {{\n{VALUES}print(f({self.random.choice(ARGUMENTS)}))\n}}\n"
        return NAMES.sub(rf"\g<1>{self.number}", TYPES + functions + "\n" + body)

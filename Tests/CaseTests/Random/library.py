"""Random programs that ask the standard library for much, each on values of their own: sequences, collections and
slices of them, texts, tables, sets, ranges, numbers."""

from chooser import Chooser

WORDS = ["", "a", "bc", "naïve", "x,y,,z", "  pad ", "Zoë", "tab\\tq", "🙂é", "AbC", "12", "-7", "1.5", "0x1F", "e\\u{301}t"]


class LibraryProgram(Chooser):
    kind = "library"

    def int(self):
        return self.pick("0", "1", "2", "3", "5", "-4", "17", "a", "b", "ints.count")

    def small(self):
        return self.pick("0", "1", "2", "3")

    def double(self):
        return self.pick("0.5", "2.0", "-1.25", "1e3", "d", "Double(a)", "-0.0", "7.0 / 3")

    def ints(self, depth=2):
        r = self.pick
        if depth == 0 or self.random.random() < 0.35:
            return r("ints", "ints", "more", "[3, 1, 2]", "[5]", "[Int]()", "Array(1...5)", "Array(stride(from: 9, to: 0, by: -2))")
        c = self.ints(depth - 1)
        return r(
            f"{c}.map {{ {self.of_int()} }}", f"{c}.filter {{ {self.test()} }}", f"{c}.sorted({r('', 'by: >', 'by: { $0 % 3 < $1 % 3 }')})",
            f"Array({c}.reversed())", f"Array({c}.prefix({self.small()}))", f"Array({c}.dropFirst({self.small()}))",
            f"Array({c}.dropLast({self.small()}))", f"Array({c}.suffix({self.small()}))", f"({c} + {self.ints(0)})",
            f"Array({c}.prefix {{ {self.test()} }})", f"Array({c}.drop {{ {self.test()} }})", f"{c}.flatMap {{ [$0, {self.of_int()}] }}",
            f"{c}.compactMap {{ {self.test()} ? $0 : nil }}", f"Array(Set({c})).sorted()", f"zip({c}, {self.ints(0)}).map {{ $0 + $1 }}",
            f"{c}.enumerated().map {{ $0 &* 2 &+ $1 }}", f"Array({c}.indices)", f"Array(repeatElement({self.int()}, count: {self.small()}))",
            f"Array({c}[..<min({self.small()}, {c}.count)])", f"Array(sequence(first: 1) {{ $0 < {self.int()} &+ 20 ? $0 * 2 : nil }})",
            f"{c}.reduce(into: [Int]()) {{ if {self.test().replace('$0', '$1')} {{ $0.append($1) }} }}",
            f"Array({c}.lazy.map {{ {self.of_int()} }}.filter {{ {self.test()} }})", f"[{c}, {self.ints(0)}].flatMap {{ $0 }}",
            f"Array([{c}, {self.ints(0)}].joined())", f"Array([{c}, {self.ints(0)}].joined(separator: [0, 0]))",
            f"{c}.split(separator: {self.int()}).map {{ $0.count }}", f"{c}.split({r('', 'maxSplits: 1, ', 'omittingEmptySubsequences: false, ')}whereSeparator: {{ {self.test()} }}).map {{ $0.reduce(0, &+) }}",
            f"({c}.min().map {{ [$0] }} ?? [])", f"stride(from: {self.int()}, {r('to', 'through')}: {self.int()}, by: {r('1', '2', '-1', '-3')}).map {{ $0 }}",
            f"Array({c}.sorted().reversed().prefix(3))",
        )

    def of_int(self):
        return self.pick("$0 &+ 1", "$0 &* $0", "-$0", "$0 % 3", "$0 / 2", "abs($0)", "$0 & 6", "$0 ^ a", "max($0, b)")

    def test(self):
        return self.pick("$0 > 2", "$0 % 2 == 0", "$0 != a", "[1, 2, 3].contains($0)", "$0 < b", "$0.isMultiple(of: 3)")

    def string(self, depth=2):
        r = self.pick
        if depth == 0 or self.random.random() < 0.35:
            return r("s", "t", f'"{r(*WORDS)}"', f'"{r(*WORDS)}"', "String(a)", "String(d)")
        s = self.string(depth - 1)
        return r(
            f"{s}.uppercased()", f"{s}.lowercased()", f"String({s}.reversed())", f"({s} + {self.string(0)})", f"String({s}.prefix({self.small()}))",
            f"String({s}.dropFirst({self.small()}))", f"String({s}.suffix({self.small()}))", f"{s}.filter {{ $0.isLetter }}",
            f"String({s}.map {{ $0 == \"a\" ? \"-\" : $0 }})", f"String(repeating: {s}, count: {self.small()})", f"\"<\\({s})|\\({self.int()})>\"",
            f"{s}.split(separator: \",\").joined(separator: \"+\")", f"String({s}.sorted())", f"String(describing: {self.ints(1)})",
            f"{self.ints(1)}.map(String.init).joined(separator: \"{r('', '-', ', ')}\")", f"String({self.int()}, radix: {r('2', '16', '36')})",
            f"String({s}.unicodeScalars.filter {{ $0.isASCII }}.map(Character.init))", f"({s}.first.map(String.init) ?? \"none\")",
            f"String({s}[{s}.startIndex...])", f"String({s}.drop {{ $0.isWhitespace }})", f"String({s}.last ?? \"?\")",
            f"String(decoding: {s}.utf8.reversed().filter {{ $0 < 128 }}, as: UTF8.self)",
        )

    def shown(self):
        """An expression whose value is printed."""
        r = self.pick
        c, s = self.ints(), self.string()
        return r(
            c, c, s, f"{s}.debugDescription", f"{c}.first as Any", f"{c}.last as Any", f"{c}.min() as Any", f"{c}.max(by: {{ $0 % 5 < $1 % 5 }}) as Any",
            f"{c}.reduce(0, &+)", f"{c}.contains({self.int()})", f"{c}.allSatisfy {{ {self.test()} }}", f"{c}.firstIndex(of: {self.int()}) as Any",
            f"{c}.lastIndex {{ {self.test()} }} as Any", f"{c}.first {{ {self.test()} }} as Any", f"{c}.count", f"{c}.isEmpty", f"{c} == {self.ints(1)}",
            f"{c}.starts(with: {self.ints(0)})", f"{c}.elementsEqual({self.ints(0)})", f"{c}.lexicographicallyPrecedes({self.ints(0)})",
            f"{c}.sorted().split(separator: {self.int()})", f"{c}.dropFirst({self.small()})", f"{c}.suffix({self.small()}).startIndex",
            f"{c}.enumerated().map {{ \"\\($0)\\($1)\" }}", f"Array(zip({c}, {s}))", f"{c}.last {{ {self.test()} }} as Any",
            f"Dictionary(grouping: {c}) {{ {self.of_int()} }}.sorted {{ $0.key < $1.key }}.map {{ \"\\($0.key):\\($0.value)\" }}",
            f"Dictionary({c}.map {{ ($0, 1) }}, uniquingKeysWith: +).sorted {{ $0.key < $1.key }}.map {{ $0.value }}",
            f"Dictionary({s}.map {{ ($0, 1) }}, uniquingKeysWith: +).sorted {{ $0.key < $1.key }}.map {{ \"\\($0.key)\\($0.value)\" }}",
            f"Set({c}).{r('union', 'intersection', 'subtracting', 'symmetricDifference')}({self.ints(1)}).sorted()",
            f"Set({c}).{r('isSubset(of', 'isSuperset(of', 'isStrictSubset(of', 'isDisjoint(with')}: {self.ints(0)})",
            f"{s}.count", f"{s}.utf8.count", f"{s}.utf16.count", f"{s}.unicodeScalars.map {{ $0.value }}", f"Array({s}.utf8)", f"{s}.hasPrefix({self.string(0)})",
            f"{s}.hasSuffix({self.string(0)})", f"{s} < {self.string(0)}", f"{s} == {self.string(0)}", f"{s}.contains(\"a\")",
            f"{s}.firstIndex(of: \"a\") == nil",
            f"Int({s}) as Any", f"Double({s}) as Any", f"Int({s}, radix: 16) as Any", f"Bool({s}) as Any", f"{s}.split {{ $0 == \",\" || $0 == \" \" }}",
            f"{s}.split(separator: \",\", maxSplits: {self.small()}, omittingEmptySubsequences: {r('true', 'false')})", f"{s}.map {{ $0.isLetter ? 1 : $0.isNumber ? 2 : 0 }}",
            f"{s}.first?.isUppercase as Any", f"{s}.enumerated().map {{ \"\\($0.offset)\\($0.element)\" }}", f"{s}.max() as Any", f"Array({s}).debugDescription",
            f"({self.double()}).rounded({r('.up', '.down', '.toNearestOrEven', '.towardZero', '')})", f"({self.double()}).truncatingRemainder(dividingBy: 1.5)",
            f"({self.double()}).squareRoot()", f"Int({self.double()})", f"({self.double()}).ulp", f"({self.double()}).exponent", f"({self.double()}).significand",
            f"({self.double()}).isLess(than: {self.double()})", f"[{self.double()}, {self.double()}].max() as Any", f"({self.double()}).sign", f"Int(exactly: {self.double()}) as Any",
            f"({self.int()}).quotientAndRemainder(dividingBy: {r('3', '-2')})", f"({self.int()}).addingReportingOverflow(Int.max)", f"({self.int()}).nonzeroBitCount",
            f"({self.int()}).leadingZeroBitCount", f"({self.int()}).signum()", f"({self.int()}).magnitude", f"({self.int()}).byteSwapped", f"Int8(truncatingIfNeeded: {self.int()} &* 77)",
            f"UInt8(clamping: {self.int()} &* 50)", f"({self.int()}) << {r('2', '70', '-1')}", f"({self.int()}) >> {self.small()}", f"~({self.int()})", f"({self.int()}).distance(to: {self.int()})",
            f"(1...6).clamped(to: {self.small()}...4)", f"(1..<{r('4', '9')}).contains({self.int()})", f"(0...5).overlaps({r('3..<9', '6..<7')})", f"({self.int()}...).prefix(3).map {{ $0 }}",
            f"table.mapValues {{ {self.of_int()} }}.sorted {{ $0.key < $1.key }}.map {{ $0.value }}", f"table.filter {{ $0.value > {self.int()} }}.keys.sorted()", f"table[{self.string(0)}, default: {self.int()}]",
            f"table.keys.sorted()", f"table.merging([\"a\": {self.int()}]) {{ $0 &* 10 &+ $1 }}[\"a\"] as Any", f"table.compactMapValues {{ {self.test()} ? $0 : nil }}.count",
            f"table.contains {{ $0.value == {self.int()} }}", f"table.min {{ $0.value < $1.value }}?.value as Any", f"table.reduce(0) {{ $0 &+ $1.value }}",
        )

    def change(self):
        r = self.pick
        return r(
            f"ints.append({self.int()})", f"ints.insert({self.int()}, at: min({self.small()}, ints.count))", f"ints.append(contentsOf: {self.ints(1)}.prefix(4))",
            "if !ints.isEmpty { print(ints.removeLast()) }", "if !ints.isEmpty { print(ints.removeFirst()) }", f"if ints.count > {self.small()} {{ print(ints.remove(at: {self.small()} % ints.count)) }}",
            f"ints.removeAll {{ {self.test()} }}", "ints.sort()", "ints.sort(by: >)", "ints.reverse()", f"ints.replaceSubrange(0..<min({self.small()}, ints.count), with: {self.ints(0)})",
            f"print(ints.partition {{ {self.test()} }}); ints.sort()", "if ints.count > 1 { ints.swapAt(0, ints.count - 1) }", f"ints.removeFirst(min({self.small()}, ints.count))",
            f"ints.removeLast(min({self.small()}, ints.count))", "ints += [a, b]", f"ints.removeSubrange(..<min({self.small()}, ints.count))", f"s.append({self.string(0)})", f"s += {self.string(0)}",
            f"s.insert(\"!\", at: s.startIndex)", "if !s.isEmpty { print(s.removeFirst()) }", "if !s.isEmpty { print(s.removeLast()) }", f"s.removeAll {{ $0 == \"a\" }}",
            f"s.append(contentsOf: {self.string(0)}.reversed())", f"if let i = s.firstIndex(of: \"a\") {{ s.remove(at: i) }}", f"if let i = s.firstIndex(of: \"a\") {{ s.replaceSubrange(i...i, with: \"uu\") }}",
            f"table[{self.string(0)}] = {self.int()}", f"table[{self.string(0)}, default: 1] &+= {self.int()}", f"print(table.removeValue(forKey: {self.string(0)}) as Any)",
            f"print(table.updateValue({self.int()}, forKey: \"k\") as Any)", f"table.merge([\"a\": 1, \"z\": {self.int()}]) {{ $0 &- $1 }}", f"a = {self.int()}", f"b = {self.int()} % 10", f"d = {self.double()}",
            f"print(members.insert({self.int()}).inserted, members.count)", f"print(members.remove({self.int()}) as Any)", f"members.formUnion({self.ints(0)})", f"members.subtract({self.ints(0)})", "print(members.sorted())",
            f"more = {self.ints(1)}", f"t = {self.string(1)}", "if ints.count > 30 { ints = [2, 7] }; if s.count > 40 { s = \"short\" }",
        )

    def text(self):
        r = self.random
        lines = [f"func main{self.number}() {{", f"  var a = {r.choice([1, 3, 8])}, b = {r.choice([0, 2, 6])}, d = {r.choice(['0.75', '-3.5', '12.0'])}",
                 f"  var ints = [{', '.join(str(r.randint(-5, 12)) for _ in range(r.randint(1, 7)))}], more = [4, 4, 9]",
                 f'  var s = "{r.choice(WORDS)}", t = "{r.choice(WORDS)}"', '  var table = ["a": 1, "b": 5, "k": -2], members: Set = [1, 5, 9]']
        for _ in range(14):
            lines.append(f"  print({self.shown()})" if r.random() < 0.65 else f"  {self.change()}")
        return "\n".join(lines + ["  print(a, b, d, ints, more, s, t, table.count, members.count)", "}"]) + "\n"

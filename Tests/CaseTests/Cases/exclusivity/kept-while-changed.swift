var numbers = [1, 2, 1]
func change<T>(_ value: inout T, _ body: () -> Void) { body() }
change(&numbers) { print("changing") } // expect: changing
var text = "abc"
change(&text) { numbers.append(text.count) } // trap: overlapping accesses

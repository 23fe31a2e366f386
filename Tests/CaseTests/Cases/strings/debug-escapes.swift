print(["a\"b", "tab\t", "new\nline", "back\\", "nul\0", "é", "\u{7f}", "\u{1}", "it's"])
print(["k\"": "v"], Optional("x") as String?, ("a", "b"), Character("a"), ["a" as Character, "\n"])
struct S { var s = "a\"b" ; var c: Character = "'" }
print(S())
// expect: ["a\"b", "tab\t", "new\nline", "back\\", "nul\0", "é", "\u{7F}", "\u{01}", "it\'s"]
// expect: ["k\"": "v"] Optional("x") ("a", "b") a ["a", "\n"]
// expect: S(s: "a\"b", c: "\'")

print("plain", "tab\tend", "quote\"s", "back\\slash", "new\nline", "null\0x".count, "\u{e9}\u{1F600}")
print(#"raw \n "quoted" text"#, #"with \#(1 + 1) inside"#, ##"a "# b"##)
print("""
  two
    lines "quoted" \
  joined
  """)
print("""
  a\tb
  c \(1 + 2)

  d
  """)
print("it's", "", "a" + "b" + "c")
// expect: plain tab	end quote"s back\slash new
// expect: line 6 é😀
// expect: raw \n "quoted" text with 2 inside a "# b
// expect: two
// expect:   lines "quoted" joined
// expect: a	b
// expect: c 3
// expect: |
// expect: d
// expect: it's  abc

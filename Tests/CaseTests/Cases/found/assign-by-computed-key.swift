var d = ["a": 1]
let w = ["x", "y"]
d[w.joined(separator: "-")] = 3
d[String(repeating: "q", count: 3)] = abs(-3)
d["a" + "b"] = 4
d[String("a".suffix(1)) + String("b")] = 5
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
// expect: ["a=1", "ab=5", "qqq=3", "x-y=3"]

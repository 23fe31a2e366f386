struct P { var name: String; var tags: [String] }
var p = P(name: "a", tags: ["x"])
print(p[keyPath: \.name], p[keyPath: \P.tags.count])
let path: WritableKeyPath<P, String> = \.name
p[keyPath: path] += "!"
print(p)
func column<T, V>(_ rows: [T], _ path: KeyPath<T, V>) -> [V] { rows.map { $0[keyPath: path] } }
print(column([p], \.name), "abc"[keyPath: \.count])
// expect: a 1
// expect: P(name: "a!", tags: ["x"])
// expect: ["a!"] 3
p[keyPath: \.name] = "b"
p[keyPath: \.tags[0]] += "y"
p[keyPath: \P.tags].append("z")
print(p)
// expect: P(name: "b", tags: ["xy", "z"])

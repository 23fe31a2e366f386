var text = "a"
let held = text
text += "b\(1 + 1)\(true)\(-0.5)"
text += text
print(text, held)
var parts: [String] = []
for i in [-9_223_372_036_854_775_807 - 1, -10, -9, 0, 9, 10, 99, 100, 9_223_372_036_854_775_807] {
  text = "\(i)"
  parts.append(text)
  text += ";"
}
print(parts.joined(separator: " "), text)
struct Named { var name: String }
var named = Named(name: "x")
let other = named
named.name += "yz"
print(named.name, other.name)
var list = ["p", "q"]
let old = list
list[1] += "r\("s" + "t")"
print(list, old)
var map: [String: String] = [:]
for word in ["a", "b", "a"] { map[word, default: "-"] += word }
print(map["a"]!, map["b"]!)
func add(_ s: inout String, _ c: Character) { s += "\(c)\(c)" }
var empty = ""
add(&empty, "é")
print(empty, empty.count)
print("\(Int8.min) \(UInt8.max) \(UInt.max) \([1, -2]) \((3, 4))")
// expect: ab2true-0.5ab2true-0.5 a
// expect: -9223372036854775808 -10 -9 0 9 10 99 100 9223372036854775807 9223372036854775807;
// expect: xyz x
// expect: ["p", "qrst"] ["p", "q"]
// expect: -aa -b
// expect: éé 2
// expect: -128 255 18446744073709551615 [1, -2] (3, 4)

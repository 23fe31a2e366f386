var l: [Int?] = [1]
let m: [Int] = [2, 3]
l.append(contentsOf: m)
print(l) // expect: [Optional(1), Optional(2), Optional(3)]
l += m
print(l) // expect: [Optional(1), Optional(2), Optional(3), Optional(2), Optional(3)]

print(Array("hello").firstIndex(of: "l")!) // expect: 2
print(Set("hello").contains("l"), Array("ab").map { $0 == "a" }) // expect: true [true, false]
print(zip([1.5, 5], [3, 2]).map(min)) // expect: [1.5, 2.0]

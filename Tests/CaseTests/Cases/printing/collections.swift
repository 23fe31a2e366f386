print([1, 2, 3], [Int](), ["a"], [[1], [2, 3]], [[Double]]())
print([1: "a"], [String: Int]() , ["k": [1.0]], Set([7]))
print((1, 2), (x: 1, y: "s"), (1, (2, 3)), ())
print(Optional(1) as Int?, nil as Int?, [1, nil, 3] as [Int?], (Optional("a"), 1))
print(1...3, 0..<5, 1.5...2.5, [0..<2], [1...2])
print([true, false], [Optional(2.5)], [(1, "a"), (2, "b")])
// expect: [1, 2, 3] [] ["a"] [[1], [2, 3]] []
// expect: [1: "a"] [:] ["k": [1.0]] [7]
// expect: (1, 2) (x: 1, y: "s") (1, (2, 3)) ()
// expect: Optional(1) nil [Optional(1), nil, Optional(3)] (Optional("a"), 1)
// expect: 1...3 0..<5 1.5...2.5 [Range(0..<2)] [ClosedRange(1...2)]
// expect: [true, false] [Optional(2.5)] [(1, "a"), (2, "b")]

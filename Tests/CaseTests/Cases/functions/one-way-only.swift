// What a word says is always so, or never.
func one() -> Int { if true { return 1 } }
func two() -> Int { if false { print("never") } else { return 2 } }
func three() -> Int { while true { return 3 } }
print(one(), two(), three()) // expect: 1 2 3

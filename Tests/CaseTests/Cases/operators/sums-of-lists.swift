// Lists are lists where something says so.
let n = 3, numbers = [1, 2], sum = [1] + [2]
print(numbers + [3], ["a"] + ["b"], ([1] + [2]) as [Int], sum, ([1] + [2]).count, "\([1] + [2])")
// expect: [1, 2, 3] ["a", "b"] [1, 2] [1, 2] 2 [1, 2]

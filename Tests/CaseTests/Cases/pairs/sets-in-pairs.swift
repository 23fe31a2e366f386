// Where a type is stated, a list in a pair is what is wanted.
let n = 4
var pairs: [(Int, Set<Int>)] = [(n, [7])]
pairs.append((n, [8]))
pairs = pairs.count > 1 ? pairs : [(n, Set([7]))]
let plain = [(1, [7])] as [(Int, Set<Int>)], one = (n, [9]) as (Int, Set<Int>), fractions = [(n, [1])] as [(Int, [Double])]
print(pairs, plain, one, fractions)
// expect: [(4, Set([7])), (4, Set([8]))] [(1, Set([7]))] (4, Set([9])) [(4, [1.0])]

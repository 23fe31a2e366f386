// graph search, sets, generic stack/queue, labelled loops, tuples
struct Graph<Node: Hashable> {
    private var edges: [Node: [(to: Node, weight: Int)]] = [:]
    private(set) var nodes: [Node] = []
    mutating func connect(_ a: Node, _ b: Node, _ w: Int = 1, bothWays: Bool = true) {
        for n in [a, b] where !nodes.contains(n) { nodes.append(n) }
        edges[a, default: []].append((b, w))
        if bothWays { edges[b, default: []].append((to: a, weight: w)) }
    }
    func neighbors(of n: Node) -> [(to: Node, weight: Int)] { edges[n] ?? [] }
    func breadthFirst(from start: Node, visit: (Node) -> Void) {
        var queue = [start], seen: Set = [start]
        while let n = queue.first {
            queue.removeFirst()
            visit(n)
            for (m, _) in neighbors(of: n) where seen.insert(m).inserted { queue.append(m) }
        }
    }
    func shortest(from a: Node, to b: Node) -> (cost: Int, path: [Node])? {
        var best: [Node: (Int, [Node])] = [a: (0, [a])]
        var open: Set<Node> = [a]
        while let n = open.min(by: { best[$0]!.0 < best[$1]!.0 }) {
            if n == b { return best[n] }
            open.remove(n)
            let (cost, path) = best[n]!
            for (m, w) in neighbors(of: n) {
                if let known = best[m], known.0 <= cost + w { continue }
                best[m] = (cost + w, path + [m])
                open.insert(m)
            }
        }
        return nil
    }
    subscript(from: Node, to: Node) -> Int? { neighbors(of: from).first { $0.to == to }?.weight }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 2), ("C", "B", 1), ("B", "D", 5), ("C", "D", 8), ("E", "F", 1)] { g.connect(a, b, w) }
var order: [String] = []
g.breadthFirst(from: "A") { order.append($0) }
print(order, g.nodes.count)
if let (cost, path) = g.shortest(from: "A", to: "D") { print(cost, path.joined(separator: "→")) }
print(g.shortest(from: "A", to: "F") == nil, g["A", "B"] as Any, g["A", "Z"] ?? -1)
let grid = ["S.#.", "..#.", "...E"].map { Array($0) }
func find(_ c: Character) -> (Int, Int)? {
    for (r, row) in grid.enumerated() { if let k = row.firstIndex(of: c) { return (r, k) } }
    return nil
}
let (sr, sc) = find("S")!
var frontier = [(sr, sc, 0)], seen = Set([[sr, sc]])
search: while !frontier.isEmpty {
    let (r, c, d) = frontier.removeFirst()
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
        let (nr, nc) = (r + dr, c + dc)
        guard grid.indices ~= nr, grid[nr].indices ~= nc, grid[nr][nc] != "#" else { continue }
        if grid[nr][nc] == "E" { print("found at distance", d + 1); break search }
        if seen.insert([nr, nc]).inserted { frontier.append((nr, nc, d + 1)) }
    }
}
outer: for i in 2... {
    if i > 40 { break }
    for j in 2..<i where i % j == 0 { continue outer }
    print(i, terminator: " ")
}
print()
func permutations<T>(_ xs: [T]) -> [[T]] {
    guard let first = xs.first else { return [[]] }
    return permutations(Array(xs.dropFirst())).flatMap { p in (0...p.count).map { i in Array(p[..<i]) + [first] + p[i...] } }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })
func topological(_ deps: [String: Set<String>]) -> [String]? {
    var (result, rest) = ([String](), deps)
    while !rest.isEmpty {
        let ready = rest.filter { $0.value.isSubset(of: result) }.keys.sorted()
        if ready.isEmpty { return nil }
        result += ready
        ready.forEach { rest[$0] = nil }
    }
    return result
}
print(topological(["c": ["a", "b"], "b": ["a"], "a": []])!, topological(["x": ["y"], "y": ["x"]]) as Any)
// expect: ["A", "B", "C", "D"] 6
// expect: 8 A→C→B→D
// expect: true Optional(4) -1
// expect: found at distance 5
// expect: 2 3 5 7 11 13 17 19 23 29 31 37 |
// expect: [[1, 2, 3], [2, 1, 3], [2, 3, 1], [1, 3, 2], [3, 1, 2], [3, 2, 1]] ["ab", "ba"]
// expect: ["a", "b", "c"] nil

// k-means and EM-like loops with SIMD-free points, operators, property observers by computed properties
struct Point: Hashable {
    var x, y: Double
    static let zero = Point(x: 0, y: 0)
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static func / (a: Point, k: Double) -> Point { .init(x: a.x / k, y: a.y / k) }
    static func += (a: inout Point, b: Point) { a = a + b }
    func distanceSquared(to o: Point) -> Double { let dx = x - o.x, dy = y - o.y; return dx * dx + dy * dy }
}
extension Point: CustomStringConvertible { var description: String { "(\(round2(x)), \(round2(y)))" } }
extension Point: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Double...) { self.init(x: elements[0], y: elements[1]) }
}
func round2(_ v: Double) -> Double { (v * 100).rounded() / 100 }
infix operator <~> : ComparisonPrecedence
func <~> (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
let data: [Point] = [[1, 1], [1.5, 2], [3, 4], [5, 7], [3.5, 5], [4.5, 5], [3.5, 4.5]]
struct Clustering {
    private(set) var centers: [Point]
    private(set) var assignment: [Int] = []
    let points: [Point]
    var iterations = 0
    init?(_ points: [Point], k: Int) {
        guard k > 0, points.count >= k else { return nil }
        self.points = points
        centers = Array(points[..<k])
    }
    var inertia: Double { zip(points, assignment).map { $0.distanceSquared(to: centers[$1]) }.reduce(0, +) }
    func nearest(_ p: Point) -> Int {
        centers.indices.min { centers[$0].distanceSquared(to: p) < centers[$1].distanceSquared(to: p) }!
    }
    @discardableResult
    mutating func step() -> Bool {
        let new = points.map(nearest)
        defer { iterations += 1 }
        guard new != assignment else { return false }
        assignment = new
        for (k, members) in Dictionary(grouping: points.indices, by: { new[$0] }).sorted(by: { $0.key < $1.key }) {
            centers[k] = members.reduce(into: Point.zero) { $0 += points[$1] } / Double(members.count)
        }
        return true
    }
}
if var clustering = Clustering(data, k: 2) {
    while clustering.step() { print(clustering.centers, round2(clustering.inertia)) }
    print(clustering.assignment, clustering.iterations)
    print(clustering.inertia <~> clustering.inertia)
}
print(Clustering(data, k: 0) == nil, Clustering([], k: 1) == nil)
let unique = Set(data + [[1, 1]])
print(unique.count)
// expect: [(1.0, 1.0), (3.5, 4.58)] 20.71
// expect: [(1.25, 1.5), (3.9, 5.1)] 8.52
// expect: [0, 0, 1, 1, 1, 1, 1] 3
// expect: true
// expect: true true
// expect: 7

// Numbers in arrays change where they lie; who else holds the array keeps the old ones.
struct Point { var x: Double; var y: Double }
var points = [Point(x: 1, y: 2), Point(x: 3, y: 4)]
let before = points
for i in 0..<points.count {
  points[i].x += 0.5
  points[i].y -= points[i].x
}
print(points)
// expect: [main.Point(x: 1.5, y: 0.5), main.Point(x: 3.5, y: 0.5)]
print(before)
// expect: [main.Point(x: 1.0, y: 2.0), main.Point(x: 3.0, y: 4.0)]

var totals = [0.0, 0.0]
let kept = totals
totals[1] += 2.5
totals[1] += totals[1]
print(totals, kept)
// expect: [0.0, 5.0] [0.0, 0.0]

func moved(_ points: [Point], by d: Double) -> [Point] {
  var points = points
  points[0].x += d
  points[0].x -= 2 * d
  return points
}
print(moved(points, by: 1)[0].x, points[0].x)
// expect: 0.5 1.5

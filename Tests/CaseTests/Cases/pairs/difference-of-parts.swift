struct Body { var x: Double; var y: Double }
let bodies = [Body(x: 1, y: 2), Body(x: 4, y: 8)]
func gap(_ i: Int, _ j: Int) -> Double {
  let dx = bodies[i].x - bodies[j].x
  let dy = bodies[i].y - bodies[j].x
  return dx * dx + dy * dy
}
var local = bodies
local[1].y = 3
var i = 1, j = 0
print(local[i].y - local[j].x, local[j].x - local[i].y, local[i].x * local[i].x)
let own = local[i].y - local[i].y
print(own, gap(1, 0))
func outside(_ bodies: [Body], _ i: Int, _ j: Int) -> Double { bodies[i].x - bodies[j].y }
print(outside(local, 0, 1))
func both(_ a: [Body], _ i: Int) -> Double {
  let d = a[i].x - a[i + 1].y
  return d
}
print(both(local, 0))
let lookup = [0, 2]
func late(_ i: Int) -> Double {
  let k = lookup[i]
  let dy = bodies[0].y - bodies[k].x // trap: index 2 is out of range
  return dy
}
print(late(0))
print(late(1))
// expect: 2.0 -2.0 16.0
// expect: 0.0 58.0
// expect: -2.0
// expect: -2.0
// expect: 1.0

// Three parts of an element changed by multiples of parts of the same, of another, of another array's.
struct Body {
  var x: Double, y: Double, z: Double
  var vx: Double, vy: Double, vz: Double
}
func body(_ k: Double) -> Body { Body(x: k, y: k + 1, z: k + 2, vx: k * 2, vy: k * 3, vz: k * 4) }
var bodies = [body(1), body(10), body(100)]
let copy = bodies
func move(_ bodies: inout [Body], _ dt: Double) {
  for i in 0..<bodies.count {
    bodies[i].x += dt * bodies[i].vx
    bodies[i].y += dt * bodies[i].vy
    bodies[i].z += dt * bodies[i].vz
  }
}
move(&bodies, 0.5)
print(bodies[0], bodies[2].z, copy[2].z)

// What has just been changed is read again.
func chain(_ bodies: inout [Body], _ k: Double) {
  for i in 0..<bodies.count {
    bodies[i].y += k * bodies[i].x
    bodies[i].z += k * bodies[i].y
    bodies[i].vx += k * bodies[i].z
  }
}
chain(&bodies, 2)
print(bodies[1])

func between(_ a: inout [Body], _ b: [Body], _ i: Int, _ j: Int) {
  let k = 3.0
  a[i].x += k * b[j].vx
  a[i].y += k * b[j].vy
  a[i].z += k * b[j].vz
}
between(&bodies, copy, 0, 2)
between(&bodies, bodies, 1, 1)
print(bodies[0].x, bodies[0].y, bodies[0].z, bodies[1].x, bodies[1].z, copy[1].x)

// Products and differences that are read again, and those that nobody reads.
func lengths(_ a: [Body], _ i: Int, _ j: Int) -> Double {
  let dx = a[i].x - a[j].x
  let dy = a[i].y - a[j].y
  let dz = a[i].z - a[j].z
  let xx = dx * dx
  let yy = dy * dy
  let sum = xx + yy
  let zz = dz * dz
  let square = sum + zz
  let root = square.squareRoot()
  let cube = square * root
  let inverse = 2 / cube
  let (p, q) = (a[i].vx * inverse, a[j].vy * inverse)
  print(xx, yy, sum, zz, root)
  return p + q + cube - inverse
}
print(lengths(copy, 0, 1))
func quiet(_ a: [Body], _ i: Int, _ j: Int) -> Double {
  let dx = a[i].x - a[j].x
  let dy = a[i].y - a[j].y
  let dz = a[i].z - a[j].z
  let square = dx * dx + dy * dy + dz * dz
  let inverse = 2 / (square * square.squareRoot())
  let (p, q) = (a[i].vx * inverse, a[j].vy * inverse)
  return p + q
}
print(quiet(copy, 0, 1), quiet(copy, 2, 0))

var total = 0.0
for k in 0..<3 {
  let s = bodies[k].x * bodies[k].x + bodies[k].y * bodies[k].y + bodies[k].z * bodies[k].z
  total += s / (s * s.squareRoot())
}
print(total)
// expect: Body(x: 2.0, y: 3.5, z: 5.0, vx: 2.0, vy: 3.0, vz: 4.0) 302.0 102.0
// expect: Body(x: 20.0, y: 66.0, z: 164.0, vx: 348.0, vy: 30.0, vz: 40.0)
// expect: 602.0 907.5 1220.0 1064.0 284.0 10.0
// expect: 81.0 81.0 162.0 81.0 15.588457268119896
// expect: 3788.011483650478
// expect: 0.016895481128548717 8.05264525989714e-05
// expect: 0.002084432521410086

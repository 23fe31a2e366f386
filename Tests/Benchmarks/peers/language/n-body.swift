struct Body {
  var x: Double, y: Double, z: Double
  var vx: Double, vy: Double, vz: Double
  let mass: Double
}
var bodies = [
  Body(x: 0, y: 0, z: 0, vx: 0, vy: 0, vz: 0, mass: 39.5),
  Body(x: 4.84, y: -1.16, z: -0.10, vx: 0.61, vy: 2.81, vz: -0.02, mass: 0.0377),
  Body(x: 8.34, y: 4.12, z: -0.40, vx: -1.01, vy: 1.82, vz: 0.01, mass: 0.0113),
  Body(x: 12.89, y: -15.11, z: -0.22, vx: 1.08, vy: 0.87, vz: -0.01, mass: 0.0017),
  Body(x: 15.38, y: -25.92, z: 0.18, vx: 0.98, vy: 0.59, vz: -0.03, mass: 0.0020),
]
func advance(_ bodies: inout [Body], by dt: Double) {
  for i in 0..<bodies.count {
    for j in i + 1..<bodies.count {
      let dx = bodies[i].x - bodies[j].x
      let dy = bodies[i].y - bodies[j].y
      let dz = bodies[i].z - bodies[j].z
      let square = dx * dx + dy * dy + dz * dz
      let magnitude = dt / (square * square.squareRoot())
      let (mi, mj) = (bodies[i].mass * magnitude, bodies[j].mass * magnitude)
      bodies[i].vx -= dx * mj
      bodies[i].vy -= dy * mj
      bodies[i].vz -= dz * mj
      bodies[j].vx += dx * mi
      bodies[j].vy += dy * mi
      bodies[j].vz += dz * mi
    }
  }
  for i in 0..<bodies.count {
    bodies[i].x += dt * bodies[i].vx
    bodies[i].y += dt * bodies[i].vy
    bodies[i].z += dt * bodies[i].vz
  }
}
for _ in 0..<1_000_000 { advance(&bodies, by: 0.001) }
print(bodies[0].x, bodies[1].x)

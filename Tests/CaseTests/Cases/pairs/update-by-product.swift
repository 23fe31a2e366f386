struct Body { var v: Double; var w: Double }
func push(_ bodies: inout [Body], _ d: Double, _ m: Double) {
  for i in 0..<bodies.count {
    bodies[i].v += d * m
    bodies[i].w -= d * m
    bodies[i].v -= m * d + 1
  }
}
var bodies = [Body(v: 1, w: 2), Body(v: 3, w: 4)]
let before = bodies
push(&bodies, 0.5, 3)
print(bodies[0].v, bodies[1].w, before[0].v, before[1].w)
var copies: [[Body]] = []
for round in 0..<3 {
  bodies[0].v += 2 * Double(round)
  copies.append(bodies)
  bodies[0].v -= Double(round) * 0.5
}
print(copies.map { $0[0].v }, bodies[0].v)
func far(_ bodies: inout [Body], _ i: Int, _ d: Double) {
  bodies[i].v += d * d // trap: index 2 is out of range
}
far(&bodies, 1, 3)
print(bodies[1].v)
far(&bodies, 2, 3)
// expect: 0.0 2.5 1.0 4.0
// expect: [0.0, 2.0, 5.5] 4.5
// expect: 11.0

struct Body { var v: Double; var m: Double }
var bodies = [Body(v: 1, m: 2)]
func push(_ i: Int, _ d: Double) {
  bodies[i].v += d // trap: index 1 is out of range
}
push(0, 1)
print(bodies[0].v)
push(1, 1)
// expect: 2.0

struct P { var x: Double, y: Double, z: Double }
func add(_ a: inout [P], _ b: [P], _ i: Int, _ j: Int) {
  let k = 2.0
  a[i].x += k * b[j].x // trap: index 2
  a[i].y += k * b[j].y
  a[i].z += k * b[j].z
}
var a = [P(x: 1, y: 2, z: 3)]
add(&a, [P(x: 4, y: 5, z: 6)], 0, 0)
print(a)
add(&a, [P(x: 4, y: 5, z: 6)], 0, 2)
// expect: [main.P(x: 9.0, y: 12.0, z: 15.0)]

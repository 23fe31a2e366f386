struct P { var x: Double, y: Double, z: Double }
var a = [P(x: 1, y: 2, z: 3)]
let b = [P(x: 4, y: 5, z: 6), P(x: 7, y: 8, z: 9)]
func add(_ i: Int, _ j: Int) {
  let k = 2.0
  a[i].x += k * b[j].x // trap: index 1
  a[i].y += k * b[j].y
  a[i].z += k * b[j].z
}
add(0, 1)
print(a)
add(1, 0)
// expect: [main.P(x: 15.0, y: 18.0, z: 21.0)]

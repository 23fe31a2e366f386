struct Point { let x = 1; var y: Int { 2 }; var z: Int? = 3 }
var p = Point()
let x = \Point.x, y = \Point.y, z = \Point.z?.description
p[keyPath: x] = 4 // error: cannot
p[keyPath: y] = 4 // error: cannot
p[keyPath: z] = "4" // error: cannot

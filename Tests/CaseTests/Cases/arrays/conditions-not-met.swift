struct Point { var x = 1 }
let points = [Point(), Point(x: 2)]
print(points.contains(Point())) // error: 'contains(_:)' requires that 'Point' conform to 'Equatable'
print(points.firstIndex(of: Point()) as Any) // error: 'firstIndex(of:)' requires that 'Point' conform to 'Equatable'
print(points.sorted()) // error: 'sorted()' requires that 'Point' conform to 'Comparable'
print(points.max() as Any) // error: 'max()' requires that 'Point' conform to 'Comparable'

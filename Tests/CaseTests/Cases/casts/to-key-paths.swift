struct Point { var x = 1 }
let path = \Point.x
print(path is KeyPath<Point, Int>) // refused: a cast to 'KeyPath<Point, Int>' is not supported in cells
print(Point()[keyPath: path as KeyPath<Point, Int>])

struct Point { var x: Double; var y: Double }
struct Line { let from: Point; let to: Point; var name: String }
struct Empty {}
struct Box<T> { var value: T }
print(Point(x: 1, y: 2.5))
print(Line(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1), name: "l"))
print([Point(x: 1, y: 2)], Empty(), [Empty()], Box(value: 3), Box(value: "s"), [Box(value: [1])])
print(Optional(Point(x: 1, y: 2)) as Point?, (Point(x: 1, y: 2), 1), ["k": Point(x: 0, y: 0)])
// expect: Point(x: 1.0, y: 2.5)
// expect: Line(from: main.Point(x: 0.0, y: 0.0), to: main.Point(x: 1.0, y: 1.0), name: "l")
// expect: [main.Point(x: 1.0, y: 2.0)] Empty() [main.Empty()] Box<Int>(value: 3) Box<String>(value: "s") [main.Box<Swift.Array<Swift.Int>>(value: [1])]
// expect: Optional(main.Point(x: 1.0, y: 2.0)) (main.Point(x: 1.0, y: 2.0), 1) ["k": main.Point(x: 0.0, y: 0.0)]

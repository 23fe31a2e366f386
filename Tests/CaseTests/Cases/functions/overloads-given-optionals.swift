struct Point { var x = 1 }
func kind<T>(_ value: T) -> String { "anything" }
func kind(_ value: Int) -> String { "number" }
func kind(_ value: Point) -> String { "point" }
let number: Int? = nil
let point: Point? = Point()
print(kind(number), kind(3 as Int?), kind(Optional(3)), kind(3), kind(point), kind(point!))
func both<T>(_ value: T, _ count: Int) -> String { "anything" }
func both(_ value: Point, _ count: Int) -> String { "point" }
print(both(point, 1), both(Point(), 1))
// expect: anything anything anything number anything point
// expect: anything point

enum Plain { case one, two }
enum Raw: String { case a = "A", b }
enum Shape { case circle(Double), rectangle(width: Double, height: Double), pair(Int, String), none }
print(Plain.one, [Plain.two], Raw.a, Raw.b.rawValue, [Raw.b])
print(Shape.circle(1.5), Shape.rectangle(width: 1, height: 2), Shape.pair(1, "x"), Shape.none)
print([Shape.circle(1), .none], Optional(Plain.one) as Plain?, (Plain.one, Shape.none))
struct S { var p = Plain.two; var s = Shape.circle(2) }
print(S(), [S()])
// expect: one [main.Plain.two] a b [main.Raw.b]
// expect: circle(1.5) rectangle(width: 1.0, height: 2.0) pair(1, "x") none
// expect: [main.Shape.circle(1.0), main.Shape.none] Optional(main.Plain.one) (main.Plain.one, main.Shape.none)
// expect: S(p: main.Plain.two, s: main.Shape.circle(2.0)) [main.S(p: main.Plain.two, s: main.Shape.circle(2.0))]

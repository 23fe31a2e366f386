// An initializer that Swift supplies fulfils a requirement.
protocol P { init(raw: Int); var raw: Int { get } }
extension P {
  init() { self.init(raw: 0) }
  init(many xs: Int...) { self.init(); for x in xs { self = Self(raw: raw + x) } }
}
struct S: P { let raw: Int }
print(S(many: 1, 2), S())
// expect: S(raw: 3) S(raw: 0)

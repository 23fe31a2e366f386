protocol P { associatedtype X }
struct A<T: P> where T.X == A<T> {}  // error: 'A' has self-referential generic requirements
struct B<T: P> where T.X == [B<T>] {}  // error: 'B' has self-referential
typealias One = Two  // error: type alias 'One' references itself
typealias Two = One
struct S {
  typealias X = S.Y  // error: type alias 'X' references itself
  typealias Y = S.X
}
struct U { typealias Z = [Nope] }  // error: cannot find type 'Nope' in scope

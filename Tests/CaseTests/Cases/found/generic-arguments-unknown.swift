func take<T>(_ value: T?) { print("took") }
func give<T>(_ value: T) { print("given") }
func first<T>(_ values: [T?], _ other: T? = nil) -> Int { values.count }
func call<T>(_ body: () -> T?) { _ = body() }
struct Shelf<T> {
  static var count: Int { 3 }
  static func clear() { }
}
enum Either<A, B> { case left(A), right(B) }
func weigh<A, B>(_ either: Either<A, B>) { }
take(nil)  // error: generic parameter 'T' could not be inferred
give(nil)  // error: generic parameter 'T' could not be inferred
print(first([]))  // error: generic parameter 'T' could not be inferred
call { nil }  // error: generic parameter 'T' could not be inferred
print(Shelf.count)  // error: generic parameter 'T' could not be inferred
Shelf.clear()  // error: generic parameter 'T' could not be inferred
weigh(.left(1))  // error: generic parameter 'B' could not be inferred
let a: Int? = [].first  // error: cannot convert value of type 'Any'
let b: Int?? = [nil].first  // error: cannot convert value of type 'Any'
let c: Int? = [nil].first!  // error: cannot convert value of type 'Any'
let d: Int? = [].last ?? 1  // error: cannot convert value of type 'Any'
let e = []  // error: empty collection literal requires an explicit type

// Only what is written `T?` begins as nil.
typealias Count = Int?
struct Named {
  var count: Count
}
struct Written {
  var count: Optional<Int>
}
struct Parenthesized {
  var count: (Int?)
}
print(Parenthesized()) // expect: Parenthesized(count: nil)
print(Named()) // error: missing argument for parameter 'count'
print(Written()) // error: missing argument for parameter 'count'

// What has a type of its own name or `Optional<T>` does not begin as nil.
struct Made {
  var count: Optional<Int>
  init() {} // error: return from initializer without initializing all stored properties
}
func local() {
  var count: Optional<Int>
  print(count as Any) // error: variable 'count' used before being initialized
  count = 1
}

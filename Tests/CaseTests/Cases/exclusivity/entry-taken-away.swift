// `table["a"]?` is an access to the table until the call has ended.
var table = ["a": [1]]
func removing() -> Int {
  print("removing") // expect: removing
  table["a"] = nil
  return 5
}
table["a"]?.append(removing()) // trap: overlapping accesses

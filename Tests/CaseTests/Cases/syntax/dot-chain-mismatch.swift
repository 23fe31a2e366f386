struct Shade {
  static let red = Shade()
  var number: Int { 1 }
}
func paint(_ shade: Shade) {}
paint(.red.number)  // error: cannot

struct P: CustomStringConvertible { // error: type 'P' does not conform to protocol 'CustomStringConvertible'
  var x = 1
}

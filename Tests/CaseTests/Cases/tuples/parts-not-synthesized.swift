struct S: Equatable {  // error: does not conform to protocol 'Equatable'
  var t: (Int, Int)
}

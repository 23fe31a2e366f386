struct S {
  var x: Int { set { } } // error: what has a setter must also have a getter
  var y: Int { get { 1 } set { } get { 2 } } // error: there is a getter already
  subscript(i: Int) -> Int { set { } } // error: what has a setter must also have a getter
}

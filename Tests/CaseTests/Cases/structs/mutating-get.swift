struct S {
    var n = 0
    var next: Int { mutating get { n += 1; return n } } // refused: 'mutating get' is not supported in cells
}

struct S {
  let items: [Int]
  init(_ items: [Int]) { items = items } // error: cannot assign to value: 'items' is a 'let' constant
}

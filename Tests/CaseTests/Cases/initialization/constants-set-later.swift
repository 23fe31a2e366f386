// A constant is set once, as a whole.
func total(_ list: [Int]) -> Int {
  let sum: Int
  sum = 0
  for n in list { sum += n } // error: left side of mutating operator isn't mutable: 'sum' is a 'let' constant
  return sum
}
func change() {
  let list: [Int]
  list = [1]
  list.append(2) // error: cannot use mutating member 'append' on immutable value: 'list' is a 'let' constant
  let late: Int
  late = 4
  print(late)
}
struct Holder {
  let items: [Int]
  init() {
    items = []
    self.items.append(1) // error: cannot change 'items', which is a 'let' constant
  }
}

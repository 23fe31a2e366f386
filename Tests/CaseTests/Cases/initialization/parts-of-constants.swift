struct Pair { var a = 1, b = 2 }
func change() -> Pair {
  let pair: Pair
  pair = Pair()
  pair.a = 3 // error: 'pair' is a 'let' constant
  return pair
}

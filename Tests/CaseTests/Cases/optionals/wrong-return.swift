func f(_ a: Int?) -> Int {
  return a // error: 'Int?' to return type 'Int'
}

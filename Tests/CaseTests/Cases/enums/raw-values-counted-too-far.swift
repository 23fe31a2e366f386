enum Small: UInt8 {
  case a = 254, b, c // error: integer literal '256' overflows when stored into 'UInt8'
}
enum Fits: Int8 { case a = -128, b = 126, c }

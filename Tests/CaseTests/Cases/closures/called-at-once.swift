// A closure of several statements that is called where it stands gives what is wanted there.
let found: Int? = {
  var n = 0
  while n < 5 { n += 1; if n == 3 { return n } }
  return nil
}()
let list: [Int] = { var list = [1]; list.append(2); return list }()
let half: Double = { let whole = 3; return Double(whole) / 2 }()
let shown: any CustomStringConvertible = { let n = 4; if n > 5 { return n }; return "text" }()
struct Table {
  static let entries: [String: Double?] = { var entries: [String: Double?] = [:]; entries["a"] = 1; return entries }()
  let first: Int? = { if Int("3") == 3 { return 4 }; return nil }()
}
func last() -> Int? { { if Int("3") == 3 { return 4 }; return nil }() }
print(found as Any, list, half, shown, Table.entries, Table().first as Any, last() as Any)
// expect: Optional(3) [1, 2] 1.5 text ["a": Optional(1.0)] Optional(4) Optional(4)

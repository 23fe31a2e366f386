struct Account { let id: String; var n = 0 }
var accounts: [String: Account] = [:]
accounts["x"] = .init(id: "x", n: 3)
var one: Account? = .init(id: "y")
one = .init(id: "z")
func show(_ account: Account?) { print(account?.id ?? "none") }
show(.init(id: "q"))
show(.none)
let list: [Account?] = [.init(id: "x"), nil, .some(.init(id: "u"))]
print(accounts, one as Any, list.count)
let number: Int? = .init("3"), plain: Int? = .init(4), wrapped: Int? = .some(5)
print(number as Any, plain as Any, wrapped as Any)
// expect: q
// expect: none
// expect: ["x": main.Account(id: "x", n: 3)] Optional(main.Account(id: "z", n: 0)) 3
// expect: Optional(3) Optional(4) Optional(5)

// bank of error handling, optionals, defer, guard, rethrows, Result
enum AccountError: Error { case insufficient(needed: Double), closed, negative(Double) }
struct Account {
    let id: Int
    private(set) var balance = 0.0
    var isOpen = true
    var history: [String] = []
    init(id: Int, balance: Double = 0) { self.id = id; self.balance = balance }
    mutating func withdraw(_ amount: Double) throws -> Double {
        history.append("try \(amount)")
        defer { history.append("end") }
        guard isOpen else { throw AccountError.closed }
        guard amount >= 0 else { throw AccountError.negative(amount) }
        guard balance >= amount else { throw AccountError.insufficient(needed: amount - balance) }
        balance -= amount
        return balance
    }
}
func transfer(_ amount: Double, from a: inout Account, to b: inout Account) throws {
    _ = try a.withdraw(amount)
    b = Account(id: b.id, balance: b.balance + amount)
}
var a = Account(id: 1, balance: 100), b = Account(id: 2)
do {
    try transfer(30, from: &a, to: &b)
    try transfer(100, from: &a, to: &b)
} catch AccountError.insufficient(let needed) where needed > 20 {
    print("needs", needed)
} catch { print("error", error) }
print(a.balance, b.balance, a.history)
a.isOpen = false
for amount in [1.0, -1] {
    do { print(try a.withdraw(amount)) }
    catch AccountError.closed, AccountError.negative { print("closed or negative") }
    catch let e { print("\(e)") }
}
let result = Result { try b.withdraw(500) }
switch result {
case .success(let v): print(v)
case .failure(AccountError.insufficient(let n)): print("short of", n)
case .failure(let e): print(e)
}
func parse(_ s: String) -> Result<Int, ParseFailure> {
    guard let v = Int(s) else { return .failure(ParseFailure(text: s)) }
    return .success(v)
}
struct ParseFailure: Error { let text: String }
print(["1", "x", "3"].map(parse).map { (try? $0.get()) ?? -1 })
print(parse("7").map { $0 * 2 }, parse("q").mapError { $0.text.count as Int as! Int == 1 ? AccountError.closed : .closed })
func attempt<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
    for i in 1..<times { if let v = try? body(i) { return v } }
    return try body(times)
}
print(try attempt(3) { i -> String in if i < 3 { throw AccountError.closed }; return "on try \(i)" })
print(attempt(2) { $0 * 10 })
func nested(_ x: Int?) -> String {
    guard let x, x != 0 else { return "nothing" }
    if let half = x.isMultiple(of: 2) ? x / 2 : nil { return "half \(half)" }
    return x > 0 ? "odd" : "negative odd"
}
print(nested(nil), nested(4), nested(3), nested(-3), nested(0))
struct Person { var name: String; var address: Address? }
struct Address { var street: String?; var city: City }
struct City { var name: String, zip: Int? }
var people = [Person(name: "Ann", address: Address(street: nil, city: City(name: "Ulm", zip: 89073))), Person(name: "Bo", address: nil)]
print(people.map { $0.address?.city.zip }, people[0].address?.street?.count as Any, people.compactMap(\.address?.city.name))
people[0].address?.street = "Main"
people[1].address?.street = "None"
print(people[0].address?.street ?? "-", people[1].address?.street ?? "-", people.first?.address?.city.name.uppercased() ?? "")
let maybe: Int?? = .some(nil)
print(maybe as Any, maybe == nil, (maybe ?? 5) as Any)
func cleanup() { defer { print("3") }; defer { print("2") }; print("1") }
cleanup()
let numbers = ["1", "2", "three"]
let all = try? numbers.map { s -> Int in guard let n = Int(s) else { throw AccountError.closed }; return n }
print(all as Any, numbers.compactMap(Int.init), numbers.map { Int($0) ?? 0 }.reduce(0, +))
// expect: needs 30.0
// expect: 70.0 30.0 ["try 30.0", "end", "try 100.0", "end"]
// expect: closed or negative
// expect: closed or negative
// expect: short of 470.0
// expect: [1, -1, 3]
// expect: success(14) failure(main.AccountError.closed)
// expect: on try 3
// expect: 10
// expect: nothing half 2 odd negative odd nothing
// expect: [Optional(89073), nil] nil ["Ulm"]
// expect: Main - ULM
// expect: Optional(nil) false nil
// expect: 1
// expect: 2
// expect: 3
// expect: nil [1, 2] 3

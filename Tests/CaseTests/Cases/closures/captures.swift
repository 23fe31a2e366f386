var total = 0
let add = { (n: Int) in total += n }
add(3); add(4)
print(total)
total = 100
add(1)
print(total)
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * 10 } }
print(fs.map { $0() })
var k = 1
let byValue = { [k] in k }
let byReference = { k }
k = 2
print(byValue(), byReference())
func makeAccount(_ start: Int) -> (deposit: (Int) -> Void, balance: () -> Int) {
  var money = start
  return ({ money += $0 }, { money })
}
let account = makeAccount(10)
account.deposit(5); account.deposit(7)
print(account.balance())
let scaled = { [factor = k * 3] (x: Int) in x * factor }
print(scaled(5))
// expect: 7
// expect: 101
// expect: [0, 10, 20]
// expect: 1 2
// expect: 22
// expect: 30

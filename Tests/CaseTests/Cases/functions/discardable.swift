@discardableResult
func push(_ n: Int) -> Int { print("push", n); return n }
push(1)
_ = push(2)
let k = push(3)
print(k)
// expect: push 1
// expect: push 2
// expect: push 3
// expect: 3

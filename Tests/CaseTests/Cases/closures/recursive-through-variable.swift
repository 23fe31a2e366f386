var fib: (Int) -> Int = { $0 }
fib = { n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(15))
// expect: 610

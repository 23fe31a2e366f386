func same<T>(_ a: T, _ b: T) -> T { a }
print(same(1, "a")) // error: |

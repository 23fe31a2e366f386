var a = [1, 2, 3, 4]
a[1...2] = [0]
print(a)
a[2...] = [8, 9]
a[...0].append(7)
print(a)
var t = "Hello"
t.removeLast()
t.removeFirst()
print(t)
// expect: [1, 0, 4]
// expect: [1, 7, 0, 8, 9]
// expect: ell

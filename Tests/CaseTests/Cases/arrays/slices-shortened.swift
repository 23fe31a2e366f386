let a = Array(0..<10)
var s = a[2..<6]
s.removeFirst()
print(s, s.startIndex, s.endIndex)
s.removeFirst(2)
print(s, s.startIndex)
s.removeLast()
print(s, s.indices)
s.append(3)
print(s.startIndex, s.endIndex)
var t = a[3...]
_ = t.popFirst(); _ = t.popLast()
print(t, t.startIndex, t.endIndex)
t.removeLast(2); t.remove(at: 5)
print(t, t.startIndex)
t.removeAll { $0 > 7 }
print(t, t.startIndex)
t.removeSubrange(4..<5)
print(t, t.startIndex)
t.removeAll()
print(t, t.startIndex)
// expect: [3, 4, 5] 3 6
// expect: [5] 5
// expect: [] 5..<5
// expect: 5 6
// expect: [4, 5, 6, 7, 8] 4 9
// expect: [4, 6] 4
// expect: [4, 6] 4
// expect: [6] 4
// expect: [] 0

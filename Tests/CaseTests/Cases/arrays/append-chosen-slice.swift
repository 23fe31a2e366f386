extension Array where Element: Numeric {
    func plus(_ b: [Element]) -> [Element] {
        let a = self
        return zip(a, b).map { $0 + $1 } + (a.count > b.count ? a[b.count...] : b[a.count...])
    }
}
print([1, 2, 3].plus([1])) // expect: [2, 2, 3]
print([1].plus([1, 5])) // expect: [2, 5]
let a = [1, 2], b = [4, 5, 6]
print(zip(a, b).map { $0 * $1 } + (a.count > b.count ? a[b.count...] : b[a.count...])) // expect: [4, 10, 6]
print(a + b[1...]) // expect: [1, 2, 5, 6]
print(a[1...] + b) // expect: [2, 4, 5, 6]

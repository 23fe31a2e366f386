// a function that is declared twice, or whose type is unknown, is one mistake
func twice(_ n: Int) -> Int { 2 * n }
func twice(_ n: Int) -> Int { n + n } // error: invalid redeclaration of 'twice'
print(twice(1), [1, 2].map(twice))
func joined(_ parts: [String]) -> Strng { // error: cannot find type 'Strng' in scope
    guard let first = parts.first else { return "" }
    return first
}
func checked(_ n: Int) throws(Problm) -> Int { // error: cannot find type 'Problm' in scope
    guard n > 0 else { throw .tooSmall(n) }
    return n
}
enum Side {
    case left, right
    case left // error: invalid redeclaration of 'left'
    var sign: Int {
        switch self {
        case .left: -1
        case .right: 1
        }
    }
}

// Elements of a literal that is handed on to an array are as open as those of the literal itself.
let a = Array([1, 2]).map { -$0 }  // error: ambiguous use of operator '-'
let b = Array([1, 2]).sorted { -$0 < -$1 }  // error: ambiguous use of operator '-'
let c = Array([1, 2]).reversed().map { -$0 }  // error: ambiguous use of operator '-'
let d = Array(Set([1, 2])).map { -$0 }  // error: ambiguous use of operator '-'
let e: Int? = nil
print(Optional(3) ?? -(1))  // error: ambiguous use of operator '-'
print(e.map { $0 + 1 } ?? -(1))  // error: ambiguous use of operator '-'

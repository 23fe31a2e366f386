struct Mask {
    var bits: Int
    static func && (a: Mask, b: Mask) -> Mask { Mask(bits: a.bits & b.bits) }
}
let m = Mask(bits: 3)
print(m && true) // error: cannot
if m && m { print("never") } // error: cannot
print((m && m).bits)

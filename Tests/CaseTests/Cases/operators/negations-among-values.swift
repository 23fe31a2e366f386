let n = 3, d = 0.25
let isFirst = true
let elements = [n, -(1)] // error: ambiguous use of operator '-'
let values = ["a": -(1), "b": n] // error: ambiguous use of operator '-'
print(isFirst ? n : -(1)) // error: ambiguous use of operator '-'
print(-(-(2 + 3))) // error: ambiguous use of operator '-'
print(-(2 + 3).magnitude) // error: operator '-' cannot be applied
let angles = [0, .pi, 2 * .pi] // error: ambiguous use of 'pi'
let others = [d, 2 * .pi, 0] // error: ambiguous use of 'pi'
let byte = { UInt8($0) } // error: ambiguous use of 'init'

// A literal in one branch says nothing about what another gives, and takes nothing from it.
let isFirst = [1].count == 1, half = 0.5, some: Int? = 3
let a = if isFirst { half } else { 1 }  // error: branches have mismatching types 'Double' and 'Int'
let b = if isFirst { some } else { nil }  // error: 'nil' requires a contextual type
let c = if isFirst { [half] } else { [1] }  // error: branches have mismatching types
let d = if isFirst { Set([1]) } else { [] }  // error: empty collection literal

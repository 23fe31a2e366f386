print([1, 2, 3].compactMap { x in if x == 2 { return nil }; return x * 2 }) // error: 'nil' requires a contextual type

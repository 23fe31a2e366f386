let a: Int? = nil.map { $0 + 1 } // error: 'nil' requires a contextual type

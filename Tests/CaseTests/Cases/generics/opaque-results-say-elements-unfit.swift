func words() -> some Sequence<String> { [1, 2] } // error: cannot convert value of type 'Int' to expected element type 'String'
func counted() -> some Sequence<Int> { "ab" } // error: cannot convert value of type 'Character' to expected element type 'Int'
func number() -> some Sequence<Int> { 3 } // error: requires that 'Int' conform to 'Sequence'

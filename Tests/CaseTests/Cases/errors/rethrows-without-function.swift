enum Slip: Error { case small }
func risky() throws -> Int { throw Slip.small }
func wrong() rethrows -> Int { try risky() } // error: must take a throwing function argument

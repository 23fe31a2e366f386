let o: UInt8 = (200 + 100) / 2 // error: results in an overflow

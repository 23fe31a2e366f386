let a = -9223372036854775807 - 2 // error: overflow

let a = 4611686018427387904 * 2 // error: overflow

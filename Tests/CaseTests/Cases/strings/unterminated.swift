let s = "abc // error: unterminated string literal

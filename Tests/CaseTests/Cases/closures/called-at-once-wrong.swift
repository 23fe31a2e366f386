let wrong: Int = { let text = "a"; return text }() // error: cannot convert

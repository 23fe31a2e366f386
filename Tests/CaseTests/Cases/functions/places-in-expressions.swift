var count = 1
let pair = (&count, 2) // error: use of extraneous '&'
let list = [&count] // error: use of extraneous '&'
let text = "\(&count)" // error: use of extraneous '&'

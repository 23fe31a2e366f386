let a = 3 <=> 4 // error: '<=>'

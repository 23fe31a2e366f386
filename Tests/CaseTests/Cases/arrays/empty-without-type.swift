let a = [] // error: empty collection literal requires an explicit type

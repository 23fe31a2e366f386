func shown() { print(limit, total) }
let show = shown
let later = { shown() }
var total: Int { limit * 2 }
let limit = 3
show() // expect: 3 6
later() // expect: 3 6

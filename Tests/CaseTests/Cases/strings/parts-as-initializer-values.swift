// The one that reads parts of text takes a radix too, so it is no function of one value.
let parts = "1 2".split(separator: " ")
print(parts.map(Int.init))  // error: no version of 'init'

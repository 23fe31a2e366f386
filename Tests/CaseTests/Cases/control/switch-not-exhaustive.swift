let n = 3
switch n { // error: switch must be exhaustive
case 0: print("zero")
case 1...: print("positive")
}

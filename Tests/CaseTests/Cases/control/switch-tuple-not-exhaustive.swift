let p = (true, false)
switch p { // error: switch must be exhaustive
case (true, _): print("a")
case (false, true): print("b")
}

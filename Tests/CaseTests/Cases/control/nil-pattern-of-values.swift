let n = 2, m: Int? = nil
switch n {
case nil: print("none") // error: type 'Int' is not optional, value can never be nil
default: print("some")
}
switch m {
case nil: print("none")
default: print("some")
}

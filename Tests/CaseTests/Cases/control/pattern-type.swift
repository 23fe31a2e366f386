switch 3 {
case "a": print("a") // error: cannot
default: break
}

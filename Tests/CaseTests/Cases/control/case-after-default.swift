switch 3 {
case 1: print(1)
default: print(2)
case 3: print(3) // error: additional 'case' blocks cannot appear after the 'default' block of a 'switch'
}

switch 3 {
case 3: // error: 'case' label in a 'switch' should have at least one executable statement
default: print("x")
}

switch 3 {
case 3: continue // error: 'continue' is only allowed inside a loop
default: break
}

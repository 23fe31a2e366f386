let x = 1
if x == 1 // error: expected '{' after 'if' condition
    print(x)
} // error: extraneous

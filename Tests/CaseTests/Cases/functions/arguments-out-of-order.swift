func place(x: Int = 0, y: Int) {}
place(y: 1, x: 2) // error: argument 'x' must precede argument 'y'

// One word for each.
int x = 5  // error: 'int' does not begin the declaration of a variable
const y = 6  // error: 'const' does not begin the declaration of a variable
def f(a): return a  // error: 'def' does not begin the declaration of a function

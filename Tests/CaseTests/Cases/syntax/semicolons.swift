let a = 1; print(a);
struct Point { let x = 1; let y = 2; }
func f() { print(a); }
let b = 2;; // error: ';' statements are not allowed
func g() { ; print(b) } // error: ';' statements are not allowed
struct Empty { ; } // error: unexpected ';' separator

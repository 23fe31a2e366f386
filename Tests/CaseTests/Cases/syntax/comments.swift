// a comment
/* block /* nested */ still */
let a = 1 /* inside */ + 2 // trailing
/// doc
print(a) ; print(a + 1);
let `class` = 3
print(`class`)
// expect: 3
// expect: 4
// expect: 3

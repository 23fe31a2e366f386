protocol A { func a() }
protocol B where Self: A {}
struct S: B {}  // error: type 'S' does not conform to protocol 'A'
protocol R where Self: R {}  // error: protocol 'R' refines itself

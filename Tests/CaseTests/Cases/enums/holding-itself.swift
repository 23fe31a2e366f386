enum A { case end, more(A) } // error: recursive enum 'A' is not marked 'indirect'
enum B { case end, more(Int, B?) } // error: recursive enum 'B' is not marked 'indirect'
indirect enum C { case end, more(C) }
enum D { case end; indirect case more(D) }
enum E { case end, more([E]), table([String: E]), made(() -> E) }
struct Outer { enum F { case more(F) } } // error: recursive enum 'F' is not marked 'indirect'

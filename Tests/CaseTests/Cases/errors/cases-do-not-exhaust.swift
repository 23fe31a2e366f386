enum Failure: Error { case one, two }
enum Single: Error { case only }
func fail(_ n: Int) throws(Failure) -> Int { if n > 0 { throw .one }; return n }
func single(_ n: Int) throws(Single) -> Int { if n > 0 { throw .only }; return n }
func f() {
    do { print(try fail(0)) } catch .one { print(1) } catch .two { print(2) } // error: the enclosing catch is not exhaustive
    do { print(try single(0)) } catch .only { print(3) } // error: the enclosing catch is not exhaustive
    do { print(try fail(0)) } catch .one { print(1) } catch let other { print(other) }
    do { print(try fail(0)) } catch (let other) { print(other) }
}

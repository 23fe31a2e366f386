enum E: Error { case small, big(Int) }
func checked(_ n: Int) throws(E) -> Int {
    if n > 1 { throw .big(n) }
    return n
}
do throws(E) {
    print(try checked(1))  // expect: 1
    print(try checked(5))  // expect: big 5
} catch {
    switch error {
    case .small: print("small")
    case .big(let n): print("big", n)
    }
}
do throws(E) { throw .small } catch .small { print("caught") } catch { print("other", error) }  // expect: caught
func passing() throws(E) { do throws(E) { _ = try checked(7) } catch .small { print("small") } }
do { try passing() } catch { print(error) }  // expect: big(7)
for i in 1..<3 {
    do throws(E) { print(try checked(i)) } catch .big(let n) where n > 1 { print("over", n) } catch {}
}
// expect: 1
// expect: over 2

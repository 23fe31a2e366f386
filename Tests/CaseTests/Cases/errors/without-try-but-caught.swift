// a forgotten 'try' is one mistake: what is caught is known all the same
struct Failure: Error { let code: Int }
enum Problem: Error { case empty, full }
func fails() throws(Failure) -> Int { throw Failure(code: 3) }
func stops() throws(Problem) {}
do {
    let value = fails() // error: call can throw but is not marked with 'try'
    print(value)
} catch {
    print(error.code)
}
func partly() {
    do {
        stops() // error: call can throw but is not marked with 'try'
    } catch Problem.empty {
        print("empty")
    }
}
func between() {
    do {
        do {
            stops() // error: call can throw but is not marked with 'try'
        } catch .empty {
            print("empty")
        }
    } catch {
        switch error {
        case .empty, .full: print("other")
        }
    }
}

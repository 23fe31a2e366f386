struct Machine {
    enum State { case idle, done }
    var state: State = .idle { didSet { print(state) } } // refused: 'didSet' is not supported in cells
    lazy var twice: Int = limit * 2 // refused: 'lazy' is not supported in cells
    var limit = 1
}
print(Machine.State.idle)

protocol Shape { var area: Double { get }; func scaled(_ k: Double) -> Self; init(side: Double) }
struct Square: Shape {
    private var side: Double
    private var area: Double { side * side } // error: 'area' must be as accessible as 'Square' because it fulfils 'Shape'
    fileprivate func scaled(_ k: Double) -> Square { Square(side: side * k) } // error: 'scaled' must be as accessible as 'Square'
    private init(side: Double) { self.side = side } // error: 'init' must be as accessible as 'Square'
}
protocol Named { var name: String { get set } }
struct Dog: Named { private(set) var name = "Rex" } // error: 'name' must be as accessible as 'Dog'
struct Cat: CustomStringConvertible { private var description: String { "cat" } } // error: 'description' must be as accessible
protocol Sized { init(width: Int, height: Int) }
struct Box: Sized { private var width: Int; var height: Int } // error: 'init' must be as accessible as 'Box'
protocol Greeting { func greet() }
struct Host: Greeting {} // error: 'greet' must be as accessible as 'Host' because it fulfils 'Greeting'
private extension Host { func greet() {} }

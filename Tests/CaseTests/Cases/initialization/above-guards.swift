print(half()) // refused: 'n' is used by a function that is called here, above its declaration
guard let n = Int("8") else { fatalError() }
func half() -> Int { n / 2 }

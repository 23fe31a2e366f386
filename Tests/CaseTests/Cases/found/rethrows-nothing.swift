// What rethrows must be given something that may throw.
func first(_ attempts: [() throws -> Int]) rethrows -> Int? { nil }  // error: 'rethrows' function must take a throwing function argument
func each(_ values: [Int], _ visit: (Int) throws -> Void) rethrows { for value in values { try visit(value) } }
func optional(_ visit: ((Int) throws -> Int)?) rethrows -> Int { try visit?(3) ?? 0 }

// Where it hangs on the look of the arguments, or on actors, whether an author's function or a library's generic one is meant.
func max(_ a: Double, _ b: Double) -> Double { 7 }
func abs(_ x: Double) -> Double { -1 }
func min(_ xs: Double...) -> Double { 7 }
let x = 0.5
print(max(1, 2) + x)  // refused: which of several functions 'max' Swift takes hangs here
print([x].map(abs))  // refused: which of several functions 'abs' Swift takes hangs here
print(min(x, 2.5))  // refused: which of several functions 'min' Swift takes hangs here

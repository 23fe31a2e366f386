// A loop that fills an array beyond its end.
var marks = [Bool](repeating: false, count: 7)
func fill(_ marks: inout [Bool], to limit: Int, by step: Int) {
  var at = 0
  while at < limit {
    marks[at] = true // trap: index 8 is out of range
    at += step
  }
}
fill(&marks, to: 7, by: 3)
print(marks)
// expect: [true, false, false, true, false, false, true]
fill(&marks, to: 10, by: 4)

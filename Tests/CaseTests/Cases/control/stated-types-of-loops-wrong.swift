for number: Int in 5 { print(number) }  // error: does not conform to 'Sequence'
for text: String in [1, 2] { print(text) }  // error: cannot convert value of type 'Int' to expected element type 'String'
let halves = [0.5]
for number: Int in halves { print(number) }  // error: cannot convert value of type 'Double' to expected element type 'Int'
for number: Double in halves { print(number) }

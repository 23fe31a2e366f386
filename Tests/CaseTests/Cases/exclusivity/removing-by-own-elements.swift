// What a closure reads while a call changes it is not there.
var numbers = [1, 2, 1]
print(numbers.count) // expect: 3
numbers.removeAll { $0 == numbers[0] } // trap: overlapping accesses

// Values of arguments are there before the change begins.
var numbers = [3, 1, 2]
func last() -> Int { numbers.removeLast() }
numbers.append(last() * 10)
print(numbers) // expect: [3, 1, 20]
numbers[0] += last()
print(numbers) // expect: [23, 1]

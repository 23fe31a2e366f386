let values = [1, 2, 3]
var place = 1
print(values.formIndex(&place, offsetBy: 9, limitedBy: 3), place)  // expect: false 3
print(values.formIndex(&place, offsetBy: -2, limitedBy: 0), place)  // expect: true 1

let x = 3
print(type(of: x) == Int.self) // refused: types are not compared in cells

func f() { // error: |
  print(1)

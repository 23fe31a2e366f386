let a = [] // error: |

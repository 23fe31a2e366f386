let a = 3 + // error: |

def product(a, b, n):
    c = [0.0] * (n * n)
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i * n + k] * b[k * n + j]
            c[i * n + j] = total
    return c


n = 300
a = [float(i % 7) for i in range(n * n)]
b = [float(i % 5) for i in range(n * n)]
c = product(a, b, n)
print(c[0], c[n * n - 1])

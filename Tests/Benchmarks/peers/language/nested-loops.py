def main():
    count = 0
    for a in range(1, 361):
        for b in range(a, 361):
            for c in range(b, 361):
                if a * a + b * b == c * c:
                    count += 1
    for i in range(5000):
        for j in range(5000):
            count += i ^ j
    print(count)


main()

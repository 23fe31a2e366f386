def main():
    count = 0
    for a in range(1, 251):
        for b in range(a, 251):
            for c in range(b, 251):
                if a * a + b * b == c * c:
                    count += 1
    for i in range(3000):
        for j in range(3000):
            count += i ^ j
    print(count)


main()

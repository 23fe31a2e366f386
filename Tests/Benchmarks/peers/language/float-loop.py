def main():
    s = 0.0
    x = 0.5
    for i in range(50_000_000):
        x = x * 0.999 + 0.001 * (i & 7)
        s += x
    print(s)


main()

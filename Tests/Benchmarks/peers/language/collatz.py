def steps(start):
    n = start
    count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


def main():
    longest = (1, 0)
    for start in range(1, 400_000):
        count = steps(start)
        if count > longest[1]:
            longest = (start, count)
    print(*longest)


main()

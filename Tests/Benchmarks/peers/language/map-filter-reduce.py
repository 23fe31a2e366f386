from functools import reduce


def main():
    numbers = list(range(1_000_000))
    total = 0
    for round in range(15):
        tripled = map(lambda n: n * 3 + round, numbers)
        total += reduce(lambda a, b: a + b, filter(lambda n: n % 2 == 0, tripled), 0)
    print(total)


main()

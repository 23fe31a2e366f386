def main():
    counts = {}
    state = 12345
    for _ in range(5_000_000):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        key = state % 5000
        counts[key] = counts.get(key, 0) + 1
    print(len(counts), counts.get(17, 0))


main()

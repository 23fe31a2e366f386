def main():
    text = ""
    for i in range(3_000_000):
        text += f"{i % 1000}, "
    words = []
    for i in range(600_000):
        words.append(f"w{i}")
    joined = " ".join(words)
    print(len(text), len(joined))


main()

"""How the peers time a call: the median over at least nine of them, or as few as said, and a fifth of a second."""
import statistics
import time


def report(name, work, calls=9):
    times = []
    end = time.perf_counter() + 0.2
    while len(times) < calls or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    print(name, f"{statistics.median(times):.9f}")

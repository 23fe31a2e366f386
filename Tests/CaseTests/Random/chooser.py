"""What makers of random programs have in common: a source of choices of their own, names, lines."""

import random


class Chooser:
    kind = ""

    def __init__(self, number, seed):
        self.random = random.Random(f"{seed}/{self.kind}/{number}")
        self.number = number
        self.lines = []
        self.names = 0

    def name(self, stem):
        self.names += 1
        return f"{stem}{self.names}"

    def chance(self, p):
        return self.random.random() < p

    def pick(self, *choices):
        return self.random.choice(choices)

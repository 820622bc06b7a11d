"""Shapley values by trying all orders, mix and price-volume-mix in rational arithmetic, for test/statistics/product-effects.test.ts and its neighbours.
python3 drivers.py > drivers.json"""
import json
import platform
import random
from fractions import Fraction as F
from itertools import permutations
from math import factorial, prod


def shapley(before, after):
    n = len(before)
    effects = [F(0)] * n
    for order in permutations(range(n)):
        now = list(before)
        for i in order:
            old = prod(now)
            now[i] = after[i]
            effects[i] += prod(now) - old
    return [e / factorial(n) for e in effects]


def mix(rates0, weights0, rates1, weights1):
    s0, s1 = ([w / sum(ws) for w in ws] for ws in (weights0, weights1))
    middle = (sum(r * s for r, s in zip(rates0, s0)) + sum(r * s for r, s in zip(rates1, s1))) / 2
    return [dict(rate=float((a + b) / 2 * (r1 - r0)), mix=float((b - a) * ((r0 + r1) / 2 - middle))) for r0, r1, a, b in zip(rates0, rates1, s0, s1)]


rng = random.Random(11)
products = []
for n in (1, 2, 3, 4, 5, 6, 7):
    for _ in range(3):
        before, after = ([F(rng.randint(-40, 60), 8) for _ in range(n)] for _ in range(2))
        if rng.random() < 0.4:
            before[0] = F(0)
        products.append(dict(before=[float(x) for x in before], after=[float(x) for x in after], effects=[float(e) for e in shapley(before, after)]))
mixes = []
for n in (1, 2, 5):
    r0, r1 = ([F(rng.randint(0, 100), 100) for _ in range(n)] for _ in range(2))
    w0, w1 = ([F(rng.randint(1, 500)) for _ in range(n)] for _ in range(2))
    mixes.append(dict(before=dict(rates=[float(r) for r in r0], weights=[float(w) for w in w0]), after=dict(rates=[float(r) for r in r1], weights=[float(w) for w in w1]),
                      effects=mix(r0, w0, r1, w1)))
print(json.dumps(dict(source=f"all orders, rational arithmetic of Python {platform.python_version()}", products=products, mixes=mixes)))

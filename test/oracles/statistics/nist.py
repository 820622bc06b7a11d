"""NIST's certified values (Statistical Reference Datasets, strd) and the small data sets they are for. The data are checked here against
the certified values in rational arithmetic, so that a slip of the pen would show.
python3 nist.py > nist.json"""
import json
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50
# Norris: calibration of ozone monitors, 36 pairs (y, x).
norris = """0.1 0.2|338.8 337.4|118.1 118.2|888.0 884.6|9.2 10.1|228.1 226.5|668.5 666.3|998.5 996.3|449.1 448.6|778.9 777.0|559.2 558.2|0.3 0.4|0.1 0.6
|778.1 775.5|668.8 666.9|339.3 338.0|448.9 447.5|10.8 11.6|557.7 556.0|228.3 228.1|998.0 995.8|888.8 887.6|119.6 120.2|0.3 0.3|0.6 0.3|557.6 556.8
|339.3 339.1|888.0 887.2|998.5 999.0|778.9 779.0|10.2 11.1|117.6 118.3|228.9 229.2|668.4 669.1|449.2 448.9|0.2 0.5"""
pairs = [tuple(pair.split()) for pair in norris.replace("\n", "").split("|")]
ys, xs = [F(y) for y, _ in pairs], [F(x) for _, x in pairs]
n = len(pairs)
mx, my = sum(xs) / n, sum(ys) / n
sxx = sum((x - mx) ** 2 for x in xs)
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sxx
intercept = my - slope * mx
rss = sum((y - intercept - slope * x) ** 2 for x, y in zip(xs, ys))
decimal = lambda x: Decimal(x.numerator) / Decimal(x.denominator)
certified = dict(intercept="-0.262323073774029", slope="1.00211681802045", residualDeviation="0.884796396144373",
                 interceptError="0.232818234301152", slopeError="0.000429796848199937", determination="0.999993745883712")
worked_out = dict(intercept=decimal(intercept), slope=decimal(slope), residualDeviation=decimal(rss / (n - 2)).sqrt(),
                  interceptError=decimal(rss / (n - 2) * (F(1, n) + mx * mx / sxx)).sqrt(), slopeError=decimal(rss / (n - 2) / sxx).sqrt(),
                  determination=decimal(1 - rss / sum((y - my) ** 2 for y in ys)))
for key, value in worked_out.items():
    assert abs(value / Decimal(certified[key]) - 1) < Decimal("1e-14"), (key, value)

# Michelso: Michelson's 100 measurements of the speed of light, 1879, in thousands of kilometres a second; also R's data set morley.
michelson = """850 740 900 1070 930 850 950 980 980 880 1000 980 930 650 760 810 1000 1000 960 960 960 940 960 940 880 800 850 880 900 840 830 790
810 880 880 830 800 790 760 800 880 880 880 860 720 720 620 860 970 950 880 910 850 870 840 840 850 840 840 840 890 810 810 820 800 770 760 740 750 760
910 920 890 860 880 720 840 850 850 780 890 840 780 810 760 810 790 810 820 850 870 870 810 740 810 940 950 800 810 870"""
speeds = [F(299) + F(int(x), 1000) for x in michelson.split()]
mean = sum(speeds) / len(speeds)
squares = sum((x - mean) ** 2 for x in speeds)
assert mean == F("299.8524")
assert abs(decimal(squares / (len(speeds) - 1)).sqrt() - Decimal("0.0790105478190518")) < Decimal("1e-15")
assert abs(decimal(sum((a - mean) * (b - mean) for a, b in zip(speeds, speeds[1:])) / squares) - Decimal("0.535199668621283")) < Decimal("1e-14")

print(json.dumps(dict(
    source="NIST Statistical Reference Datasets, certified values of Norris and Michelso",
    norris=dict(times=[float(x) for x in xs], values=[float(y) for y in ys], **{k: float(v) for k, v in certified.items()}),
    michelso=dict(values=[float(x) for x in speeds], mean=299.8524, deviation=0.0790105478190518, autocorrelation=0.535199668621283),
)))

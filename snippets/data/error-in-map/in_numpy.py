import numpy as np

lines = ["1.0", "2.0", "oops", "4.0"]


def parse(line):
    return float(line)


try:
    [parse(line) for line in lines]
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])

good = []
for line in lines:
    try:
        good.append(parse(line))
    except ValueError:
        pass
out = np.array(good, "float32")
total = out.sum()

print(error, "-", message)
print("without the bad line", out)

import numpy as np

rng = np.random.default_rng(0)
income = rng.gamma(2.0, 30.0, size=60).round(1).astype(np.float32)
city = rng.choice(["Busan", "Daegu", "Seoul"], size=60, p=[0.2, 0.3, 0.5])

# Learned once, from the training data.
mean, deviation = income.mean(), income.std()
names, counts = np.unique(city, return_counts=True)
ranked = names[np.argsort(-counts)].tolist()


def preprocess(income, city):
    number = (income - mean) / deviation
    index = [ranked.index(c) if c in ranked else -1 for c in city]
    return number, np.array(index)


asked = np.array([50.0, 120.0], dtype=np.float32)
number, index = preprocess(asked, ["Seoul", "Jeju"])
out = np.stack([number, index], axis=1)
print("out:", [[f"{v:.4f}" for v in row] for row in out])

# Statistics of the request itself: training/serving skew.
skewed = (asked - asked.mean()) / asked.std()
print("skewed:", [f"{v:.4f}" for v in skewed])

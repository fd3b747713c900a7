import numpy as np

rng = np.random.default_rng(0)
age = rng.integers(18, 80, size=50)
city = rng.choice(["Busan", "Daegu", "Seoul"], size=50)

# What a schema keeps of the data it has seen.
mean, low, high = float(age.mean()), int(age.min()), int(age.max())
known = sorted(set(city.tolist()))
print(f"age: mean {mean:.4f}, from {low} to {high}; city: {known}")

later = {"age": [25, 31, -4], "city": ["Seoul", "Gwangju", "Busan"]}
faults = []
if min(later["age"]) < low or max(later["age"]) > high:
    faults.append("age")
if set(later["city"]) - set(known):
    faults.append("city")
print("faults:", faults)

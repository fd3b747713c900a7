import jax
import jax.numpy as jnp
import numpy as np

rows = np.array(
    [("kim", 1.5, 2), ("lee", 2.5, 3)],
    dtype=[("name", "U8"), ("height", "f4"), ("age", "i4")],
)
text = np.array(["kim", "lee"], dtype=object)
numbers = np.array([1.5, 2], dtype=object)
days = np.array(["2026-11-21"], dtype="datetime64[D]")


def outcome(array):
    try:
        return jnp.asarray(array).dtype.name
    except TypeError as e:
        return type(e).__name__


error = outcome(rows)
object_text = outcome(text)
object_numbers = outcome(numbers)
dates = outcome(days)
print("structured:", error, "objects:", object_text, object_numbers)
print("dates:", dates, "as int32:", outcome(days.astype("int32")))

# A dict of arrays is a pytree: gradients come back with its names.
fields = {name: jnp.asarray(rows[name], "float32")
          for name in ["height", "age"]}


def row_sums(fields):
    return fields["height"] ** 2 + fields["age"] ** 2


out = row_sums(fields)
by_name = jax.grad(lambda f: jnp.sum(row_sums(f)))(fields)
grad = jnp.stack([by_name["height"], by_name["age"]], axis=1)
print("row sums of squares:", out.tolist(), "gradient:", grad.tolist())

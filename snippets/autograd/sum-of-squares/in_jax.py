import jax


def f(x, y):
    return x**2 + y**2


# Nothing is recorded on the values: grad turns the function
# into another function that computes its derivatives.
out, (dx, dy) = jax.value_and_grad(f, argnums=(0, 1))(3.0, 4.0)

print(f"z  = {out:.4f}")
print(f"dx = {dx:.4f}")
print(f"dy = {dy:.4f}")

import jax


def product(w, x):
    return w * x


w, x = 2.0, 5.0

# Values carry no flag. argnums says what to differentiate by;
# left out, it is the first argument only.
out, dw = jax.value_and_grad(product)(w, x)
print(f"dw = {dw:.4f}")

# A plain Python float is as good an argument as any.
plain_grad = jax.grad(product, argnums=1)(w, x)
print(f"dx = {plain_grad:.4f}")

dw, dx = jax.grad(product, argnums=(0, 1))(w, x)
print(f"dw = {dw:.4f}, dx = {dx:.4f}")

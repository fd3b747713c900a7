import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
key = jax.random.key(0)


@jax.jit
def noisy(x):
    own = jax.random.uniform(key)           # the framework's
    foreign = float(rng.random())           # NumPy's
    return own, foreign, jnp.sum(x * x)


x = jnp.array([1.0, 2.0, 3.0])
draws = [noisy(x) for _ in range(3)]
own_draws = len({float(own) for own, _, _ in draws})
numpy_draws = len({float(foreign) for _, foreign, _ in draws})
print("3 calls, different jax.random.uniform:", own_draws)
print("3 calls, different NumPy draws:", numpy_draws)

# A new key for every call is how JAX asks for a new number.
uniform = jax.jit(jax.random.uniform)
keyed_draws = len({float(uniform(k)) for k in jax.random.split(key, 3)})
print("3 calls with split keys, different draws:", keyed_draws)


# Noise drawn outside and passed in: the same in every framework.
@jax.jit
def mended(x, noise):
    return jnp.sum((x + noise) ** 2)


source = np.random.default_rng(1)
out, grad = [], []
for _ in range(3):
    noise = jnp.asarray(source.normal(size=3), jnp.float32)
    y, slope = jax.value_and_grad(mended)(x, noise)
    out.append(float(y))
    grad.append(slope.tolist())
print("noise as an argument:", [f"{v:.4f}" for v in out])

"""Random numbers in Keras 3: what a reader would type, one function per operation."""

import contextlib

import keras


def _compiled():
    """Under JAX these draws take minutes one by one: let it compile them."""
    if keras.backend.backend() != "jax":
        return contextlib.nullcontext()
    import jax

    return jax.disable_jit(False)


def manual_seed(seed):
    keras.utils.set_random_seed(seed)  # shown
    first = keras.random.uniform((8,))
    keras.utils.set_random_seed(seed)
    return bool(keras.ops.all(first == keras.random.uniform((8,))))


def generator(seed, shape):
    generator = keras.random.SeedGenerator(seed)  # shown
    return keras.random.uniform(shape, seed=generator)  # shown


def restore_state(shape):
    generator = keras.random.SeedGenerator(0)
    state = keras.ops.convert_to_numpy(generator.state)  # shown
    first = keras.random.uniform(shape, seed=generator)
    generator.state.assign(state)  # shown
    again = keras.random.uniform(shape, seed=generator)
    return bool(keras.ops.all(first == again))


def seed_argument(seed, shape):
    first = keras.random.uniform(shape, seed=seed)  # shown
    return bool(keras.ops.all(first == keras.random.uniform(shape, seed=seed)))


def stateless_uniform(seed, shape):
    return keras.random.uniform(shape, seed=seed)


def rand(shape):
    return keras.random.uniform(shape)


def uniform(low, high, shape):
    return keras.random.uniform(shape, low, high)


def randn(shape):
    return keras.random.normal(shape)


def normal(mean, std, shape):
    return keras.random.normal(shape, mean, std)


def truncated_normal(std, shape):
    return keras.random.truncated_normal(shape, stddev=std)


def randint(low, high, shape):
    return keras.random.randint(shape, low, high)


def randperm(n):
    return keras.random.shuffle(keras.ops.arange(n))


def shuffle(x):
    return keras.random.shuffle(x)


def bernoulli(prob):
    with _compiled():
        return keras.random.binomial(prob.shape, 1, prob)  # shown


def binomial(count, prob, shape):
    with _compiled():
        return keras.random.binomial(shape, count, prob)  # shown


def multinomial(weight, count):
    return keras.random.categorical(keras.ops.log(weight), count)


def exponential(rate, shape):
    return -keras.ops.log(keras.random.uniform(shape)) / rate


def gamma(alpha, rate, shape):
    with _compiled():
        return keras.random.gamma(shape, alpha) / rate  # shown


def beta(a, b, shape):
    with _compiled():
        return keras.random.beta(shape, a, b)  # shown


def gumbel(shape):
    return -keras.ops.log(-keras.ops.log(keras.random.uniform(shape, 1e-7)))


def gumbel_softmax(logits, tau):
    uniform = keras.random.uniform(logits.shape, 1e-7)  # shown
    gumbel = -keras.ops.log(-keras.ops.log(uniform))  # shown
    return keras.ops.softmax((logits + gumbel) / tau)  # shown


def lognormal(shape):
    return keras.ops.exp(keras.random.normal(shape, 0.0, 0.5))


def rand_like(x):
    return keras.random.uniform(x.shape)


def randn_like(x):
    return keras.random.normal(x.shape)


def normal_(x, mean, std):
    x = keras.Variable(x)
    x.assign(keras.random.normal(x.shape, mean, std))  # shown
    return x.value


def choice(x, count):
    picked = keras.random.randint((count,), 0, len(x))  # shown
    return keras.ops.take(x, picked, axis=0)  # shown


def choice_without_replacement(x, count):
    return keras.random.shuffle(x)[:count]


def dropout(x, rate):
    return keras.random.dropout(x, rate)

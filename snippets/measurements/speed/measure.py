"""Time the same computations, eager and compiled, on one core.

Every way starts from the same weights, and a row is timed only after all
ways agreed on the losses of its first steps. Prints one JSON object.
"""
import os

if hasattr(os, "sched_setaffinity"):    # one core, whatever starts threads
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
os.environ.update(
    CUDA_VISIBLE_DEVICES="-1", JAX_PLATFORMS="cpu", OMP_NUM_THREADS="1",
    TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1",
    TF_CPP_MIN_LOG_LEVEL="2",
    # TensorFlow's default on x86; set in case the caller changed it.
    TF_ENABLE_ONEDNN_OPTS="1",
    # A cache left by an earlier run would hide the compile time.
    TORCHINDUCTOR_FORCE_DISABLE_CACHES="1",
    TORCHINDUCTOR_COMPILE_THREADS="1")

import gc
import json
import statistics
import time

import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
import torch.nn.functional as F
from jax import lax

torch.set_num_threads(1)

BASE = "pytorch_eager"
COLUMNS = [BASE, "torch_compile", "tensorflow_eager", "tf_function",
           "tf_function_xla", "jax_jit"]
ROUNDS, WARMUP, CHECKED, STARTS = 25, 5, 4, 3
SLICE, RATE = 0.025, 0.01       # seconds of one timing; learning rate


def torch_train(loss, weights, compiled):
    """The documented idiom: a compiled loss, backward, an optimizer."""
    params = [torch.tensor(w, requires_grad=True) for w in weights]
    optimizer = torch.optim.SGD(params, lr=RATE)
    forward = torch.compile(loss) if compiled else loss

    def step():
        optimizer.zero_grad()
        value = forward(params)
        value.backward()
        optimizer.step()
        return value
    return step


def tf_train(loss, weights, wrap):
    params = [tf.Variable(w) for w in weights]

    def step():
        with tf.GradientTape() as tape:
            value = loss(params)
        for p, g in zip(params, tape.gradient(value, params)):
            p.assign_sub(RATE * g)
        return value
    return wrap(step)


def jax_train(loss, weights):
    state = [jnp.asarray(w) for w in weights]

    @jax.jit
    def update(params):
        value, grads = jax.value_and_grad(loss)(params)
        return value, [p - RATE * g for p, g in zip(params, grads)]

    def step():
        nonlocal state
        value, state = update(state)
        jax.block_until_ready(state)    # dispatch is asynchronous
        return value
    return step


WRAPS = {
    "tensorflow_eager": lambda f: f,
    "tf_function": tf.function,
    "tf_function_xla": lambda f: tf.function(f, jit_compile=True),
}


def train(column, torch_loss, tf_loss, jax_loss, torch_weights, weights):
    if column in (BASE, "torch_compile"):
        return torch_train(torch_loss, torch_weights, column != BASE)
    if column == "jax_jit":
        return jax_train(jax_loss, weights)
    return tf_train(tf_loss, weights, WRAPS[column])


def call(column, torch_f, tf_f, jax_f, arrays):
    """One call of a function of arrays, without gradients."""
    if column in (BASE, "torch_compile"):
        args = [torch.tensor(a) for a in arrays]
        f = torch.compile(torch_f) if column != BASE else torch_f
        return lambda: f(*args)
    if column == "jax_jit":
        args = [jnp.asarray(a) for a in arrays]
        f = jax.jit(jax_f)
        return lambda: jax.block_until_ready(f(*args))
    args = [tf.constant(a) for a in arrays]
    f = WRAPS[column](tf_f)
    return lambda: f(*args)


def normal(*shape, scale=1.0):
    return (rng.normal(size=shape) * scale).astype(np.float32)


def mlp(batch, widths):
    x, y = normal(batch, widths[0]), normal(batch, widths[-1])
    weights = [normal(a, b, scale=a**-0.5)
               for a, b in zip(widths, widths[1:])]
    tx, ty = torch.tensor(x), torch.tensor(y)
    fx, fy = tf.constant(x), tf.constant(y)
    jx, jy = jnp.asarray(x), jnp.asarray(y)

    def torch_loss(params):
        h = tx
        for w in params[:-1]:
            h = torch.relu(h @ w)
        return ((h @ params[-1] - ty) ** 2).mean()

    def tf_loss(params):
        h = fx
        for w in params[:-1]:
            h = tf.nn.relu(h @ w)
        return tf.reduce_mean((h @ params[-1] - fy) ** 2)

    def jax_loss(params):
        h = jx
        for w in params[:-1]:
            h = jax.nn.relu(h @ w)
        return jnp.mean((h @ params[-1] - jy) ** 2)

    return lambda column: train(column, torch_loss, tf_loss, jax_loss,
                                weights, weights)


def cnn():
    """Each framework in its usual image layout, from the same kernels."""
    x, y = normal(16, 28, 28, 1), rng.integers(0, 10, 16)
    kernels = [normal(3, 3, 1, 8, scale=0.3), normal(3, 3, 8, 16, scale=0.1)]
    head = normal(16, 10, scale=0.25)
    tx, ty = torch.tensor(x).permute(0, 3, 1, 2).contiguous(), torch.tensor(y)
    fx, fy = tf.constant(x), tf.constant(y)
    jx, jy = jnp.asarray(x), jnp.asarray(y)

    def torch_loss(params):
        h = tx
        for kernel in params[:2]:
            h = F.max_pool2d(torch.relu(F.conv2d(h, kernel, padding=1)), 2)
        return F.cross_entropy(h.mean((2, 3)) @ params[2], ty)

    def tf_loss(params):
        h = fx
        for kernel in params[:2]:
            h = tf.nn.relu(tf.nn.conv2d(h, kernel, 1, "SAME"))
            h = tf.nn.max_pool2d(h, 2, 2, "VALID")
        logits = tf.reduce_mean(h, (1, 2)) @ params[2]
        return tf.reduce_mean(
            tf.nn.sparse_softmax_cross_entropy_with_logits(fy, logits))

    def jax_loss(params):
        h = jx
        for kernel in params[:2]:
            h = jax.nn.relu(lax.conv_general_dilated(
                h, kernel, (1, 1), "SAME",
                dimension_numbers=("NHWC", "HWIO", "NHWC")))
            h = lax.reduce_window(h, -jnp.inf, lax.max, (1, 2, 2, 1),
                                  (1, 2, 2, 1), "VALID")
        logits = jnp.mean(h, (1, 2)) @ params[2]
        return -jnp.mean(jax.nn.log_softmax(logits)[jnp.arange(16), jy])

    torch_kernels = [k.transpose(3, 2, 0, 1).copy() for k in kernels]
    return lambda column: train(column, torch_loss, tf_loss, jax_loss,
                                [*torch_kernels, head], [*kernels, head])


def recurrent(steps):
    """A Python loop over time, as a first recurrent network is written."""
    x = normal(steps, 16, 32)
    weights = [normal(32, 64, scale=0.2), normal(64, 64, scale=0.1)]
    tx, fx, jx = torch.tensor(x), tf.constant(x), jnp.asarray(x)

    def torch_loss(params):
        h = torch.zeros(16, 64)
        for t in range(steps):
            h = torch.tanh(tx[t] @ params[0] + h @ params[1])
        return (h * h).mean()

    def tf_loss(params):
        h = tf.zeros([16, 64])
        for t in range(steps):
            h = tf.tanh(fx[t] @ params[0] + h @ params[1])
        return tf.reduce_mean(h * h)

    def jax_loss(params):
        h = jnp.zeros((16, 64))
        for t in range(steps):
            h = jnp.tanh(jx[t] @ params[0] + h @ params[1])
        return jnp.mean(h * h)

    return lambda column: train(column, torch_loss, tf_loss, jax_loss,
                                weights, weights)


def matmul(n):
    arrays = [normal(n, n, scale=n**-0.5), normal(n, n)]

    def product(a, b):
        return a @ b
    return lambda column: call(column, product, product, product, arrays)


def elementwise(n):
    arrays = [normal(n), normal(n)]

    def chain(abs_, max_):
        def f(a, b):
            for _ in range(4):
                a = max_(abs_(a * b - a) * 0.5, b) + 0.25
            return a
        return f
    return lambda column: call(
        column, chain(torch.abs, torch.maximum), chain(tf.abs, tf.maximum),
        chain(jnp.abs, jnp.maximum), arrays)


def timed(f, times):
    start = time.perf_counter()
    for _ in range(times):
        f()
    return (time.perf_counter() - start) / times


def array(result):
    return np.asarray(result.detach() if isinstance(result, torch.Tensor)
                      else result)


def start(build, column):
    """A way built from nothing, its first result, and what that took."""
    if column == "torch_compile":
        torch._dynamo.reset()   # or code compiled before is reused
    begun = time.perf_counter()
    step = build(column)
    result = array(step())
    return step, result, time.perf_counter() - begun


def measure(build, starts):
    """Seconds to the first result, and steady times as ratios."""
    steps, first, seen = {}, {}, {}
    for column in COLUMNS:
        begun = [start(build, column) for _ in range(starts)]
        steps[column], result, _ = begun[-1]
        seen[column] = np.stack(
            [result, *(array(steps[column]()) for _ in range(CHECKED - 1))])
        seconds = sorted(took for _, _, took in begun)
        first[column] = {"value": round(statistics.median(seconds), 3),
                         "low": round(seconds[0], 3),
                         "high": round(seconds[-1], 3)}
    for column in COLUMNS:
        np.testing.assert_allclose(seen[column], seen[BASE], rtol=2e-4,
                                   atol=1e-4, err_msg=column)

    for column in COLUMNS:
        timed(steps[column], WARMUP)
    inner = {c: max(1, round(SLICE / timed(steps[c], 5))) for c in COLUMNS}
    times = {column: [] for column in COLUMNS}
    gc.disable()
    for number in range(ROUNDS):
        turn = number % len(COLUMNS)
        for column in COLUMNS[turn:] + COLUMNS[:turn]:
            times[column].append(timed(steps[column], inner[column]))
        gc.collect()
    gc.enable()
    base = statistics.median(times[BASE])
    steady = {}
    for column in COLUMNS:
        low, middle, high = statistics.quantiles(times[column], n=4)
        steady[column] = {"value": round(middle / base, 3),
                          "low": round(low / base, 3),
                          "high": round(high / base, 3)}
    return steady, first


rng = np.random.default_rng(0)
for column in COLUMNS:      # so that no row pays for starting a compiler
    mlp(2, [2, 2])(column)()

rows = []
for name, build, starts in (
    ("mlp-train-step-batch32", mlp(32, [64, 64, 64, 10]), STARTS),
    ("mlp-train-step-width1024", mlp(256, [1024, 1024, 1024, 10]), 1),
    ("matmul-1024", matmul(1024), 1),
    ("cnn-train-step-batch16", cnn(), STARTS),
    ("elementwise-chain-1m", elementwise(1_000_000), 1),
    ("recurrent-train-step-50", recurrent(50), STARTS),
):
    steady, first = measure(build, starts)
    rows.append({"id": name, "cells": steady})
    if starts > 1:
        rows.append({"id": "first-call-" + name.split("-")[0],
                     "unit": "seconds", "cells": first})

rows.sort(key=lambda row: row["id"].startswith("first-call"))
print(json.dumps({
    "columns": COLUMNS, "rows": rows,
    "method": {"warmup": CHECKED + WARMUP + 5, "repeats": ROUNDS, "threads": 1,
               "base": BASE,
               "spread": "quartiles",
               "unit": "ratio of median time to pytorch_eager; "
                       "first-call rows: seconds, median of "
                       f"{STARTS} with the extremes"}}))

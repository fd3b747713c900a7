import tensorflow as tf

x = tf.constant([[1000.0, 1001.0, 1002.0], [-1000.0, 0.0, 0.5],
                 [1.0, 2.0, 3.0]])


def softmax(x, axis=-1):
    # Nothing above 0 reaches exp().
    x = x - tf.reduce_max(x, axis=axis, keepdims=True)
    e = tf.exp(x)
    return e / tf.reduce_sum(e, axis=axis, keepdims=True)


def log_softmax(x, axis=-1):
    x = x - tf.reduce_max(x, axis=axis, keepdims=True)
    e = tf.exp(x)
    return x - tf.math.log(tf.reduce_sum(e, axis=axis, keepdims=True))


def nan_rows(p):
    return tf.reduce_any(tf.math.is_nan(p), axis=1).numpy().tolist()


with tf.GradientTape() as tape:
    tape.watch(x)
    loss = -tf.reduce_mean(log_softmax(x)[:, 2])    # label 2
grad = tape.gradient(loss, x)

out, log_out = softmax(x), log_softmax(x)
same_as_library = bool(
    tf.reduce_all(tf.abs(out - tf.nn.softmax(x)) < 1e-6)
    & tf.reduce_all(tf.abs(log_out - tf.nn.log_softmax(x)) < 1e-3))

naive = tf.exp(x) / tf.reduce_sum(tf.exp(x), axis=1, keepdims=True)
e = tf.exp(x - tf.reduce_max(x))        # one maximum for everything
whole_max = e / tf.reduce_sum(e, axis=1, keepdims=True)
naive_nan_rows, whole_max_nan_rows = nan_rows(naive), nan_rows(whole_max)
log_of_softmax_is_minus_inf = float(tf.math.log(out[1, 0])) == -float("inf")
masked_row_is_nan = nan_rows(softmax(tf.fill((1, 3), -float("inf"))))[0]

for row in out.numpy():
    print("softmax", [f"{v:.4f}" for v in row])
print(f"log_softmax[1, 0]: {log_out[1, 0]:.4f}")
print("log(softmax)[1, 0] is -inf:", log_of_softmax_is_minus_inf)
print("NaN rows, nothing subtracted:   ", naive_nan_rows)
print("NaN rows, one maximum for all:  ", whole_max_nan_rows)
print("a row of nothing but -inf: NaN", masked_row_is_nan)
print("same as tf.nn.softmax:", same_as_library)

import tensorflow as tf

x = tf.constant([1000.0, 1001.0, 1002.0])

with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    naive = tf.math.log(tf.reduce_sum(tf.exp(x)))
    stable = tf.reduce_logsumexp(x)

naive_grad = tape.gradient(naive, x)
naive_is_inf = bool(tf.math.is_inf(naive))
naive_grad_is_nan = bool(tf.reduce_all(tf.math.is_nan(naive_grad)))
print("log(sum(exp(x))):", naive.numpy(), "gradient:", naive_grad.numpy())

grad = tape.gradient(stable, x)
print(f"reduce_logsumexp: {stable:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.numpy()])
print("softmax: ", [f"{p:.4f}" for p in tf.nn.softmax(x).numpy()])

import tensorflow as tf

H = 16
tf.keras.utils.set_random_seed(0)
rnn = tf.keras.layers.SimpleRNN(H)
rnn.build((None, None, 2))
u = tf.convert_to_tensor(rnn.weights[1])    # the recurrent kernel

naive = mended = tf.linalg.svd(u, compute_uv=False)
h = tf.Variable(tf.ones((1, H)) / H**0.5)
with tf.GradientTape() as tape:
    out = h
    for _ in range(10):
        out = out @ u
    norm = tf.norm(out)
grad = tf.norm(tape.gradient(norm, h))
largest, passed = naive[0].numpy(), grad.numpy()

shown = tf.gather(naive, [0, 7, 15]).numpy()
print("singular values:", [f"{v:.4f}" for v in shown])
print(f"gradient after ten steps: {passed:.4f}")

import tensorflow as tf

names = ["SGD", "Adam", "AdamW", "RMSprop", "Adamax", "Nadam", "Adagrad",
         "Adadelta", "Adafactor"]


def run(name, steps=3, **options):
    w = tf.Variable(tf.ones(2))
    optimizer = getattr(tf.keras.optimizers, name)(**options)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(w**2)
        grad = tape.gradient(loss, w)
        optimizer.apply_gradients([(grad, w)])
    return w.numpy(), grad.numpy(), float(optimizer.learning_rate)


naive = [round(run(name)[2], 6) for name in names]
for name, rate in zip(names, naive):
    print(f"{name:9} {rate:g}")

sgd_default, _, _ = run("SGD")
mended, grad, _ = run("SGD", learning_rate=0.05)
adamax, _, _ = run("Adamax", learning_rate=0.05)
print(f"SGD, default rate,       three steps: {sgd_default[0]:.4f}")
print(f"SGD, learning_rate=0.05, three steps: {mended[0]:.4f}")

import tensorflow as tf

scale = tf.constant([1.0, 0.01])


def run(make, penalty=0.0, **options):
    w = tf.Variable(tf.ones(2))
    optimizer = make(learning_rate=0.1, epsilon=1e-14, **options)
    for step in range(5):
        with tf.GradientTape() as tape:
            # Both weights should become 3.
            loss = (tf.reduce_sum(scale * (w - 3) ** 2) / 2
                    + penalty / 2 * tf.reduce_sum(w**2))
        gradient = tape.gradient(loss, w)
        if step == 0:
            first = gradient
        optimizer.apply_gradients([(gradient, w)])
    return w.numpy(), first


Adam, AdamW = tf.keras.optimizers.Adam, tf.keras.optimizers.AdamW
plain, grad = run(Adam)
adamw, _ = run(AdamW, weight_decay=0.5)
# Adam's weight_decay is AdamW's, under another class name.
naive, _ = run(Adam, weight_decay=0.5)
l2, _ = run(Adam, penalty=0.5)

print("no decay:                ", [f"{w:.4f}" for w in plain])
print("AdamW(weight_decay=0.5): ", [f"{w:.4f}" for w in adamw])
print("Adam(weight_decay=0.5):  ", [f"{w:.4f}" for w in naive])
print("Adam, 0.5 in the loss:   ", [f"{w:.4f}" for w in l2])
adamw_default = AdamW().weight_decay
print("AdamW's default decay:", adamw_default)

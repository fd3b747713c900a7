import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(24, 4)), tf.float32)
y = tf.constant(rng.normal(size=(24, 2)), tf.float32)
start = [rng.normal(scale=0.5, size=shape).astype("float32")
         for shape in [(8, 4), (2, 8)]]


def train(mode=True, reduction="mean", order=(0, 1, 2), rate=0.05,
          epsilon=1e-8, decay=0.0, steps=20, momentum=0.9):
    norm = tf.keras.layers.BatchNormalization(momentum=momentum,
                                              epsilon=1e-5)
    model = tf.keras.Sequential([
        tf.keras.Input((4,)), tf.keras.layers.Dense(8, use_bias=False),
        norm, tf.keras.layers.Dense(2, use_bias=False)])
    model.layers[0].kernel.assign(start[0].T)
    model.layers[2].kernel.assign(start[1].T)
    optimizer = tf.keras.optimizers.AdamW(
        tf.keras.optimizers.schedules.CosineDecay(rate, steps),
        epsilon=epsilon, weight_decay=decay)
    weights, losses = model.trainable_variables, []
    for step in range(6):
        batch = order[step % 3]
        rows = slice(batch * 8, batch * 8 + 8)
        with tf.GradientTape() as tape:
            squares = (model(x[rows], training=mode) - y[rows])**2
            loss = (tf.reduce_mean(squares) if reduction == "mean"
                    else tf.reduce_sum(squares))
        optimizer.apply(tape.gradient(loss, weights), weights)
        losses.append(float(loss))
    out = model(x, training=False)
    return np.array([*losses, float(out[0, 0])])


right = train()
mistakes = {
    "BatchNorm in inference mode": train(mode=False),
    "sum instead of mean": train(reduction="sum"),
    "another order of batches": train(order=(0, 2, 1)),
    "learning rate off by 1%": train(rate=0.0505),
    "Adam's epsilon 1e-3": train(epsilon=1e-3),
    "weight decay 0.1": train(decay=0.1),
    "schedule over 10 steps": train(steps=10),
    "BatchNorm momentum": train(momentum=0.99)}

losses, evaluated = right[:-1], right[-1]
parts_at = []       # the first loss that is off; 6 is the evaluation
for name, wrong in mistakes.items():
    parts_at.append(int(np.argmax(np.abs(wrong - right) > 1e-5)))
    where = ("evaluation" if parts_at[-1] == 6
             else f"loss {parts_at[-1] + 1}")
    print(f"{name:28} parts at {where}")

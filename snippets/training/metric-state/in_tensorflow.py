import tensorflow as tf

epochs = tf.constant([[[0.2, 0.8], [0.4, 0.9], [0.3, 0.1]],
                      [[0.9, 0.8], [0.7, 0.9], [0.6, 0.4]]])
label = tf.ones(2)


def train(reset):
    metric = tf.keras.metrics.BinaryAccuracy()
    reported = []
    for epoch in epochs:
        if reset:
            metric.reset_state()
        for p in epoch:
            metric.update_state(label[:, None], p[:, None])
        reported.append(float(metric.result()))
    return reported


# The state is variables inside the metric, and outlives the epoch.
per_epoch = train(reset=True)
never_reset = train(reset=False)
print("accuracy of each epoch:  ", [f"{a:.4f}" for a in per_epoch])
print("if nothing is ever reset:", [f"{a:.4f}" for a in never_reset])
state = [v.name for v in tf.keras.metrics.BinaryAccuracy().variables]
print("its variables:", state)

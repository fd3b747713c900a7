import tensorflow as tf

dataset = tf.data.Dataset.range(10)

# Two epochs of batches: each epoch ends with its short batch.
per_epoch = list(dataset.batch(4).repeat(2))
sizes = [len(b) for b in per_epoch]
firsts = [int(b[0]) for b in per_epoch]
sums = [int(tf.reduce_sum(b)) for b in per_epoch]

# Batches of two epochs: one batch straddles the border.
joined = list(dataset.repeat(2).batch(4))
joined_sizes = [len(b) for b in joined]
straddling = joined[2].numpy().tolist()

print("epochs of batches", sizes)
print("batches of epochs", joined_sizes, "third", straddling)

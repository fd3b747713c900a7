import tensorflow as tf

x = tf.reshape(tf.range(1.0, 26.0), (1, 5, 5, 1))   # NHWC, size 5
Pool = tf.keras.layers.MaxPooling2D

# Written by habit, as in so many Keras models: the remainder stays.
naive = Pool(2, padding="same")(x)[0, :, :, 0]
print('padding="same": ', naive.numpy().tolist())

# Keeping the remainder, and leaving it out.
with tf.GradientTape() as tape:
    tape.watch(x)
    kept = Pool(2, padding="same")(x)[0, :, :, 0]
    loss = tf.reduce_sum(kept**2)
grad = tape.gradient(loss, x)[0, :, :, 0]
left_out = Pool(2, padding="valid")(x)[0, :, :, 0]
print('padding="valid":', left_out.numpy().tolist())

# With a longer window the two rules part in size as well.
longer = list(Pool(3, 2, padding="same")(x).shape)[1:3]
print("window 3, stride 2, same:", longer)
long_odd = Pool(3, 2, padding="same")(x)[0, :, :, 0]
long_even = Pool(3, 2, padding="same")(x[:, :4, :4])[0, :, :, 0]
print("size 5:", long_odd.numpy().tolist())
print("size 4:", long_even.numpy().tolist())

import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(6.0), (2, 3)))
rows_first = tf.reshape(x, [-1])
with tf.GradientTape() as tape:
    columns_first = tf.reshape(tf.transpose(x), [-1])
    total = tf.reduce_sum(columns_first * tf.range(6.0))
grad = tape.gradient(total, x)
print("C order:", rows_first.numpy().tolist())
print("F order:", columns_first.numpy().tolist())

x[0, 0].assign(9.0)
after_write = float(rows_first[0])
print("after x[0, 0] = 9: reshape to one axis", after_write)
print("gradient:", grad.numpy().tolist())

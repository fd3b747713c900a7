import tensorflow as tf

a = tf.constant([0.33331])
b = tf.constant([0.33334])

text = str(a)
prints_same = text == str(b)
gap = tf.abs(a - b)

print(a)
print(b)
print("printed the same?", prints_same)
print(f"difference: {float(gap[0]):.6f}")

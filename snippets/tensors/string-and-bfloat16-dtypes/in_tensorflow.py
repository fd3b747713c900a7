import tensorflow as tf

values = [1 / 3, 257.0]

# Text is a dtype; elements are byte strings of any length.
words = tf.constant(["loss", "accuracy"])
string_dtype = words.dtype.name
print("text:", string_dtype, tf.strings.length(words).numpy())

half = tf.cast(tf.cast(values, tf.float16), tf.float32)
print("float16: ", [f"{v:.4f}" for v in half])

brain = tf.cast(values, tf.bfloat16)
bfloat16_dtype = brain.dtype.name
rounded = tf.cast(brain, tf.float32)
print("bfloat16:", [f"{v:.4f}" for v in rounded])

# The array that comes out uses a dtype that the ml_dtypes package adds.
array = brain.numpy()
to_numpy = str(array.dtype)
print("to NumPy:", to_numpy, "from", array.dtype.type.__module__)

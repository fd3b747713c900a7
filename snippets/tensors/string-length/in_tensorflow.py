import tensorflow as tf

words = tf.constant(["가나", "abc", "é"])

lengths = tf.strings.length(words)
characters = tf.strings.length(words, unit="UTF8_CHAR")
print("dtype:", words.dtype.name, "lengths:", lengths.numpy().tolist())
print("in characters:", characters.numpy().tolist())

# The element comes back as bytes; decode it yourself.
element = words[0].numpy()
element_type = type(element).__name__
print("element:", element_type, "decoded:", element.decode())

# substr counts bytes as well, and cuts a character in pieces.
cut = tf.strings.substr(words[0], 0, 1).numpy()
whole = tf.strings.substr(words[0], 0, 1, unit="UTF8_CHAR").numpy()
first = whole.decode()
print("first byte:", cut, "first character:", first)

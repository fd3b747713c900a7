import numpy as np

words = np.array(["가나", "abc", "é"])

lengths = np.strings.str_len(words)
characters = lengths
print("dtype:", words.dtype, "lengths:", lengths.tolist())

# The element comes back as Python text.
element_type = type(words[0].item()).__name__
first = words[0][:1]
print("element:", element_type, "first character:", first)

# Fixed width: what does not fit is cut off without a word.
words[1] = "abcdef"
fixed = str(words[1])
print("assigned 'abcdef', stored:", fixed)

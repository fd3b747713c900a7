import tensorflow as tf

# Define a simple function
def f(x, y):
    return x**2 + y**2

# Define the inputs
x = tf.Variable(3.0)
y = tf.Variable(4.0)

# Use GradientTape to track the gradient
with tf.GradientTape() as tape:
    z = f(x, y)

# Compute the gradients
dx, dy = tape.gradient(z, [x, y])
print(dx) # 6.0
print(dy) # 8.0

import jax
import jax.numpy as jnp

kernel = jnp.array([[0.25, 0.5, 0.75], [0.5, 0.25, 1.0]])
x = jnp.array([[1.0, 3.0]])


def layer(kernel):
    # No policy: cast where you want bfloat16.
    return x.astype("bfloat16") @ kernel.astype("bfloat16")


y = layer(kernel)
grad = jax.grad(lambda k: layer(k).astype("float32").sum())(kernel)

weight_dtype, output_dtype = kernel.dtype.name, y.dtype.name
grad_dtype = grad.dtype.name
print("weight:", weight_dtype, " output:", output_dtype)

# Raise the output before the softmax.
probability = jax.nn.softmax(y.astype("float32"))
total = sum(probability[0].tolist())
probability_gap = round(abs(total - 1) * 1000, 3)
print("softmax misses 1 by", probability_gap, "thousandths")

output = y.astype("float32")
print("gradient:", grad_dtype, [f"{v:.4f}" for v in output[0].tolist()])

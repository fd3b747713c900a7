import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(4, 6)), jnp.float32)


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({"fc1.weight": (8, 6), "fc1.bias": (8,),
                            "fc2.weight": (8, 8), "fc2.bias": (8,),
                            "out.weight": (3, 8), "out.bias": (3,)})
keras_weights = checkpoint({"fc1/kernel": (6, 8), "fc1/bias": (8,),
                            "fc2/kernel": (8, 8), "fc2/bias": (8,),
                            "out/kernel": (8, 3), "out/bias": (3,)})


def from_state(state):
    """A list of (kernel, bias), the layout that x @ kernel wants."""
    return [(jnp.asarray(state[f"{layer}.weight"]).T,
             jnp.asarray(state[f"{layer}.bias"]))
            for layer in ("fc1", "fc2", "out")]


def from_paths(weights):
    return [(jnp.asarray(weights[f"{layer}/kernel"]),
             jnp.asarray(weights[f"{layer}/bias"]))
            for layer in ("fc1", "fc2", "out")]


def network(params, x):
    *hidden, (kernel, bias) = params
    for k, b in hidden:
        x = jax.nn.relu(x @ k + b)
    return x @ kernel + bias


def run(params):
    grad = jax.grad(lambda x: jnp.sum(network(params, x)**2))(x)
    return network(params, x), grad


from_pytorch, grad_pytorch = run(from_state(pytorch_state))
from_keras, grad_keras = run(from_paths(keras_weights))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0].tolist()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0].tolist()])

import jax
import jax.numpy as jnp


def model(x, rounds):
    for _ in range(rounds):
        x = jnp.sin(x)
    return jnp.sum(x)


out, grad, recorded = [], [], []
x = jnp.array([0.5, 1.0])
for rounds in (1, 3):
    y, slope = jax.value_and_grad(model)(x, rounds)
    out.append(float(y))
    grad.append(slope.tolist())
    # No record hangs on y; the gradient is itself a program.
    program = jax.make_jaxpr(jax.grad(model), static_argnums=1)
    recorded.append([e.primitive.name for e in program(x, rounds).eqns
                     if e.primitive.name in ("sin", "cos")])
    print(f"{rounds} rounds: {recorded[-1]}")
has_record = hasattr(y, "grad_fn")
print("grad", [[f"{v:.4f}" for v in row] for row in grad])

import keras
from keras import ops

keras.utils.set_random_seed(0)
print("backend:", keras.backend.backend())


def table(**options):
    layer = keras.layers.Embedding(20_000, 128, **options)
    layer.build()
    return ops.convert_to_tensor(layer.embeddings)


weight = table()
naive_std = float(ops.std(weight))
naive_norm = float(ops.mean(ops.norm(weight, axis=1)))
print(f"std {naive_std:.4f}, length of a vector {naive_norm:.4f}")

# A tied output layer multiplies two such vectors.
logits = weight[:100] @ ops.transpose(weight[100:200])
logit_std = float(ops.std(logits))
print(f"std of tied logits {logit_std:.4f}")

keras_rule = [naive_std, float(ops.max(ops.abs(weight)))]
normal = keras.initializers.RandomNormal(stddev=1.0)
weight = table(embeddings_initializer=normal)
pytorch_rule = [float(ops.mean(weight)), float(ops.std(weight))]
print("PyTorch's rule:", [f"{v:.4f}" for v in pytorch_rule])

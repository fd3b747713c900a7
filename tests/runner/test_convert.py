"""Values of each framework become the recorded forms."""

from __future__ import annotations

from typing import Any

import pytest

from narani.runner.convert import NotRecordable, convert


def array(dtype: str, shape: list[int], data: list[Any]) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data": data}


@pytest.mark.parametrize(("value", "wanted"), [
    (None, {"none": True}), (True, True), (3, 3), (2.5, 2.5), ("가", "가"), ((1, 2), [1, 2]),
    ([[1.0], []], [[1.0], []]), (1 + 2j, array("complex128", [], [[1.0, 2.0]])),
])
def test_python(value: Any, wanted: Any) -> None:
    assert convert(value) == wanted


def test_numpy() -> None:
    np = pytest.importorskip("numpy")
    assert convert(np.float32(0.1)) == array("float32", [], [0.1])
    assert convert(np.float64(0.1)) == array("float64", [], [0.1])
    assert convert(np.arange(4, dtype="int8").reshape(2, 2)) == array("int8", [2, 2], [0, 1, 2, 3])
    assert convert(np.array(["a", "가"])) == array("str", [2], ["a", "가"])
    assert convert(np.array([1 + 2j], "complex64")) == array("complex64", [1], [[1.0, 2.0]])
    assert convert(np.bool_(True)) is True
    assert convert([np.float32(1.5), np.int64(2)]) == [1.5, 2]
    assert convert(np.zeros((0, 3))) == array("float64", [0, 3], [])
    third = np.float32(1) / np.float32(3)
    assert convert(third)["data"] == [0.33333334]
    assert np.float32(convert(third)["data"][0]) == third, "no float32 is lost"
    with pytest.raises(NotRecordable, match="an array of Python objects"):
        convert(np.array([object()]))
    with pytest.raises(NotRecordable, match="1001 elements are too many"):
        convert(np.zeros(1001))


def test_torch() -> None:
    torch = pytest.importorskip("torch")
    assert convert(torch.tensor([1.0, 2.0], requires_grad=True)) == array("float32", [2], [1.0, 2.0])
    assert convert(torch.nn.Parameter(torch.ones(1))) == array("float32", [1], [1.0])
    assert convert(torch.tensor([0.1], dtype=torch.bfloat16)) == array("bfloat16", [1], [0.100097656])
    assert convert(torch.tensor([1 + 2j]).conj()) == array("complex64", [1], [[1.0, -2.0]])
    assert convert(torch.tensor(7)) == array("int64", [], [7])
    assert convert(torch.tensor(True)) is True
    assert convert(torch.Size([2, 3])) == [2, 3]
    with pytest.raises(NotRecordable, match=r"torch.dtype is not recorded. .*str\(x.dtype\)"):
        convert(torch.float32)
    with pytest.raises(NotRecordable, match="cannot be read"):
        convert(torch.ones(2, 2, device="meta"))


@pytest.mark.slow
def test_tensorflow() -> None:
    tf = pytest.importorskip("tensorflow")
    assert convert(tf.constant([1.0, 2.0])) == array("float32", [2], [1.0, 2.0])
    assert convert(tf.Variable(3)) == array("int32", [], [3])
    assert convert(tf.constant("가")) == "가"
    assert convert(tf.constant(["a", "b"])) == array("str", [2], ["a", "b"])
    assert convert(tf.constant([1.0], tf.bfloat16)) == array("bfloat16", [1], [1.0])
    assert convert(tf.constant([True, False])) == array("bool", [2], [True, False])


@pytest.mark.slow
def test_jax_and_keras() -> None:
    jnp = pytest.importorskip("jax.numpy")
    assert convert(jnp.ones((1, 2))) == array("float32", [1, 2], [1.0, 1.0])
    assert convert(jnp.bfloat16(1.5)) == array("bfloat16", [], [1.5])
    assert convert([jnp.float32(2)]) == [2.0]
    keras = pytest.importorskip("keras")
    assert convert(keras.Variable([1.0, 2.0])) == array("float32", [2], [1.0, 2.0])

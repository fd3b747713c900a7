"""Sentences as students and chatbots write them: mistaken ones are marked by the right claim, others are not.

They are not in the founding texts and no phrase was copied from them: what they find, a reader's text finds.
"""

from __future__ import annotations

import pytest
from support.red_pen import Pen

pytestmark = pytest.mark.browser

MISTAKEN = {
    "TensorFlow는 먼저 정적 그래프를 정의한 뒤 세션에서 실행하는 방식입니다.":
        "tensorflow-eager-on-by-default",
    "TensorFlow builds a static computation graph first, which makes it efficient but rigid.":
        "tensorflow-eager-on-by-default",
    "파이토치로 학습한 모델은 TorchServe를 이용해 배포하면 됩니다.": "torchserve-no-longer-maintained",
    "스마트폰 같은 모바일 기기에서는 TensorFlow Lite를 사용하는 것이 좋습니다.":
        "litert-continues-tensorflow-lite",
    "파이토치는 현재 메타(페이스북)가 소유한 프레임워크입니다.": "pytorch-moved-to-linux-foundation",
    "다만 파이토치는 텐서플로우에 비해 배포 도구가 부족하다는 단점이 있습니다.": "executorch-for-devices",
    "PyTorch is mainly for research, whereas TensorFlow is built for production.":
        "executorch-runs-in-meta-apps",
    "For production, PyTorch models can be converted to TorchScript and deployed.": "torchscript-deprecated",
    "텐서플로우는 파이썬뿐만 아니라 자바, 스위프트도 지원한다.": "swift-for-tensorflow-archived-2021",
    "Keras는 텐서플로우에 내장된 고수준 API라서 따로 설치하지 않아도 됩니다.":
        "keras-integrated-in-tensorflow",
    "텐서플로우는 그래프가 고정되어 있어 디버깅이 어려운 편이에요.": "tensorflow-debugger-shows-values",
    "In PyTorch, backpropagation automatically updates the weights of the model.": "backprop-updates-weights",
    "케라스는 텐서플로우의 일부입니다.": "keras-integrated-in-tensorflow",
    "Keras is just a high-level wrapper for TensorFlow.": "keras-3-runs-on-both",
    "파이토치는 페이스북에서 관리하는 프레임워크이다.": "pytorch-moved-to-linux-foundation",
    "PyTorch lacks deployment tools, which makes it less suitable for production.": "executorch-for-devices",
    "파이토치는 학술 연구에, 텐서플로는 산업 현장에 쓰인다.": "executorch-runs-in-meta-apps",
    "TorchServe is PyTorch's official serving tool for production.": "torchserve-no-longer-maintained",
}
RIGHT = [
    "텐서플로우 2부터는 즉시 실행이 기본이고, 필요할 때 tf.function으로 그래프를 만듭니다.",
    "TensorFlow no longer builds a static computation graph by default; it executes eagerly since 2.0.",
    "TorchServe는 2025년에 관리가 중단되었으므로 새 프로젝트에는 권하지 않습니다.",
    "TensorFlow Lite는 LiteRT로 이어졌고, 모바일에서 PyTorch 모델도 받습니다.",
    "PyTorch는 2022년에 Meta를 떠나 Linux Foundation 산하 PyTorch Foundation의 프로젝트가 되었습니다.",
    "TorchScript is deprecated, so a PyTorch model is exported with torch.export before it is deployed.",
    "Keras 3는 TensorFlow, JAX, PyTorch를 백엔드로 쓸 수 있습니다.",
    "PyTorch는 연구용이고 TensorFlow는 상용이라는 말은 이제 맞지 않습니다.",
    "Swift for TensorFlow was archived in 2021, so Swift is not a reason to choose TensorFlow.",
    "파이토치 모델도 ExecuTorch로 스마트폰에 배포할 수 있습니다.",
    "정적 그래프를 쓰던 TensorFlow 1.x와 달리 TensorFlow 2는 연산을 바로 실행합니다.",
    "TensorFlow에서도 파이썬 디버거로 텐서의 값을 볼 수 있어 디버깅이 어렵지 않습니다.",
    "TensorFlow executes eagerly by default, just like PyTorch.",
    "tf.function을 붙이면 텐서플로우 코드가 정적 그래프로 컴파일된다.",
    "backward()는 기울기만 계산하고, 가중치는 optimizer.step()이 바꾼다.",
    "텐서플로우 1.x 시절에는 정적 그래프를 만들고 세션에서 실행했다.",
    "PyTorch and TensorFlow are both used in research and in production.",
    "Since TensorFlow 2.0, static graphs are optional.",
]


@pytest.mark.parametrize(("text", "claim"), MISTAKEN.items())
def test_a_mistaken_sentence_is_marked_by_its_claim(pen: Pen, text: str, claim: str) -> None:
    assert claim in {hit.id for hit in pen.check([text])[0]}


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_sentence_is_left_alone(pen: Pen, text: str) -> None:
    assert not [str(hit) for hit in pen.check([text])[0] if hit.verdict != "true"]

"""The words of the pages' Markdown copies and of the lists of them, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

COPY_STRINGS: dict[str, Text] = {
    "copy_take": Text("Markdown으로 보기", "View as Markdown"),
    "copy_licence": Text("글 CC BY 4.0, 코드 MIT", "prose CC BY 4.0, code MIT"),
    "copy_evidence": Text("근거", "Evidence"),
    "llms_summary": Text(
        "PyTorch와 TensorFlow를(그리고 NumPy, Keras 3, JAX를) 나란히 놓고 비교합니다. 모든 예제는 실행해서 "
        "기록했고, 모든 사실은 기록된 값이나 날짜가 있는 출처에 묶여 있습니다.",
        "PyTorch and TensorFlow (and NumPy, Keras 3, JAX) side by side. Every sample was executed and "
        "recorded; every fact is tied to a recorded value or a dated source."),
    "llms_how": Text(
        "아래의 주소는 페이지의 Markdown 사본입니다. 코드와 출력, 표, 판정이 그대로 있고, 각주는 그 칸의 "
        "근거입니다. 인용할 때는 같은 폴더의 HTML 페이지를 적어 주십시오. 버전 번호는 실행한 버전이며, 다른 "
        "버전에서는 다를 수 있습니다.",
        "The addresses below are Markdown copies of pages: code and outputs, tables and verdicts whole, "
        "footnotes for what a cell rests on. Cite the HTML page of the same folder. Versions named are those "
        "that were run; others may differ."),
    "llms_other": Text("English: {address}", "한국어: {address}"),
    "llms_data": Text("데이터(JSON)", "Data (JSON)"),
    "llms_articles": Text("비교 글: {topic}", "Articles: {topic}"),
    "llms_examples": Text("예제: {topic}", "Examples: {topic}"),
    "llms_start": Text("시작하는 곳", "Where to begin"),
    "llms_more": Text("그 밖", "More"),
}

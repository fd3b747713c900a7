"""The words of the printed book, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

BOOK_STRINGS: dict[str, Text] = {
    "book_title": Text("나란히: PyTorch와 TensorFlow 면접 질문",
                       "Narani: interview questions on PyTorch and TensorFlow"),
    "book_under": Text("실행한 기록과 날짜가 있는 출처에 기대는 답 {count}개",
                       "{count} answers that rest on recorded runs and dated sources"),
    "book_licence": Text("글 CC BY 4.0, 코드 MIT. 근거는 사이트에서 펼쳐 볼 수 있습니다.",
                         "Prose CC BY 4.0, code MIT. The evidence can be opened on the site."),
    "book_here": Text("이 질문들을 책으로 내려받기", "Download these questions as a book"),
    "book_contents": Text("차례", "Contents"),
    "book_number": Text("질문 {n}", "Question {n}"),
    "book_at": Text("→ 질문 {n}", "→ question {n}"),
}

"""The words of the feed, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

NEWS_STRINGS: dict[str, Text] = {
    "news": Text("새 소식", "What is new"),
    "news_about": Text("새 페이지, 바뀐 실행 결과, 새로 확인하거나 고친 사실",
                       "New pages, results that changed, facts that were added or corrected"),
    "news_page": Text("새 페이지: {title}", "New page: {title}"),
    "news_examples": Text("{topic}: 새 예제 {count}개", "New examples: {topic} ({count})"),
    "news_questions": Text("새 면접 질문 {count}개", "New interview questions ({count})"),
    "news_facts": Text("{topic}: 새로 확인한 사실 {count}개", "Facts newly verified: {topic} ({count})"),
    "news_corrected": Text("{topic}: 판정이나 근거를 고친 사실 {count}개",
                           "Facts whose verdict or evidence was corrected: {topic} ({count})"),
    "news_result": Text("결과가 바뀜: {question}", "Results changed: {question}"),
    "news_operations": Text("API 지도의 결과가 바뀜: {title}", "Results changed in the API map: {title}"),
    "news_same_script": Text("코드는 그대로입니다", "the code is the same"),
    "news_new_script": Text("코드를 고쳐 다시 실행했습니다", "the code was changed and run again"),
    "news_verdict": Text("판정: {change}", "verdict: {change}"),
    "news_evidence": Text("근거를 고쳤습니다", "its evidence was changed"),
    "news_more": Text("그 밖에 {count}개", "and {count} more"),
}

"""Where a result of the search stands, part of `strings.STRINGS`.

What the box itself says stands in `docs/theme/assets/search/say.js`.
"""

from __future__ import annotations

from narani.model.text import Text

SEARCH_STRINGS: dict[str, Text] = {
    "find_interview": Text("면접 질문", "Interview questions"),
    "find_api": Text("API 지도", "API map"),
    "find_about": Text("이 자료에 대하여", "About"),
    "find_facts": Text("사실 확인", "Fact check"),
    "find_systems": Text("시스템 상태판", "Status of systems"),
    "find_example": Text("예제", "examples"),
    "find_glossary": Text("용어집", "Glossary"),
}

// What the red pen says to readers, once per language.

const EXAMPLE = {
  ko: `## PyTorch와 TensorFlow 비교

TensorFlow는 정적 그래프를 사용하고, 모바일에는 TensorFlow Lite로 배포합니다.

### PyTorch
- 개발사: Facebook
- define and run 방식이라 그래프를 먼저 정의함
- 연구에는 좋지만 배포 기능은 제한적임

| 구분 | PyTorch | NumPy |
|---|---|---|
| 하드웨어 지원 | CPU, GPU | CPU만 지원 |
`,
  en: `## PyTorch and TensorFlow compared

TensorFlow uses static graphs. Models go to phones with TensorFlow Lite.

### PyTorch
- PyTorch is Facebook's framework
- It is define-and-run
- Deploys with TorchServe

Keras is a wrapper around TensorFlow.

| | PyTorch | NumPy |
|---|---|---|
| Hardware support | CPU, GPU | CPU only |
`,
}

const STRINGS = {
  ko: {
    label: "확인할 글",
    hint: "위클리 페이퍼나 챗봇의 답을 그대로 붙여 넣으십시오. 글은 이 브라우저 밖으로 나가지 않습니다.",
    check: "확인",
    example: "예문 넣기",
    clear: "지우기",
    copy: "결과를 Markdown으로 복사",
    copied: "복사했습니다.",
    refused: "브라우저가 복사를 허락하지 않았습니다.",
    empty: "확인할 글을 먼저 넣으십시오.",
    missing: "판정 목록을 불러오지 못했습니다. 주소가 file://이면 웹 서버로 여십시오.",
    busy: "확인하는 중입니다.",
    long: n => `너무 길어서 앞에서부터 ${n.toLocaleString()}자만 확인했습니다.`,
    slow: "확인하는 데 너무 오래 걸려 멈췄습니다. 글을 나누어 넣어 보십시오.",
    none: "장부에 있는 말을 찾지 못했습니다. 글이 맞다는 뜻은 아닙니다. 장부에 없는 말은 판정하지 않습니다.",
    found: (all, sentences) => `문장 ${sentences}개에서 장부에 있는 말 ${all}가지를 찾았습니다.`,
    text: "표시한 글",
    findings: "찾은 말",
    since: since => `${since}부터`,
    fact: "사실",
    more: "증거 보기",
    back: "글에서 보기",
    to: (number, verdicts) => `찾은 말 ${number}: ${verdicts}`,
    title: "빨간펜 결과",
  },
  en: {
    label: "Text to check",
    hint: "Paste a paper or a chatbot's answer as it is. The text does not leave this browser.",
    check: "Check",
    example: "Insert an example",
    clear: "Clear",
    copy: "Copy the result as Markdown",
    copied: "Copied.",
    refused: "The browser did not allow copying.",
    empty: "Put in a text to check first.",
    missing: "The ledger could not be loaded. If the address begins with file://, open the site through a web server.",
    busy: "Checking.",
    long: n => `The text is too long: only its first ${n.toLocaleString()} characters were checked.`,
    slow: "Checking took too long and was stopped. Try the text in parts.",
    none: "Nothing in this text is in the ledger. That does not make it right: what the ledger lacks is not judged.",
    found: (all, sentences) => `Found ${all} ${all === 1 ? "statement" : "statements"} of the ledger in ${sentences} ${sentences === 1 ? "sentence" : "sentences"}.`,
    text: "The text, marked",
    findings: "What was found",
    since: since => `since ${since}`,
    fact: "Fact",
    more: "See the evidence",
    back: "Show in the text",
    to: (number, verdicts) => `Finding ${number}: ${verdicts}`,
    title: "Red pen",
  },
}

const language = document.documentElement.lang.startsWith("en") ? "en" : "ko"

export const say = STRINGS[language]
export const example = EXAMPLE[language]

// What the search says, in both languages, and how it looks: fetched by whatever has something to say, so that a box
// that could not be fetched says so in links that look like links.
import { sheet } from "../sheet.js"

sheet(new URL("found.css", import.meta.url))

const WORDS = {
  ko: {
    start: "찾을 말을 입력하십시오.",
    wait: "찾는 중입니다.",
    count: "한국어 결과 {count}개",
    first: "한국어 결과 가운데 처음 {count}개",
    none: "한국어 글에서 찾은 것이 없습니다. 낱말을 줄이거나 다른 이름으로 찾아보십시오.",
    read: " · 고쳐서 찾은 말: {words}",
    long: " · 앞의 {count}자로 찾았습니다",
    other: "영어 글에서 찾은 결과",
    elsewhere: "영어 글에서 찾기",
    failed: "지금은 검색할 수 없습니다. 연결을 확인하고 다시 입력하거나 다음 목록에서 찾아보십시오.",
    unbuilt: "여기에는 검색 색인이 없습니다. 색인은 narani build가 만듭니다. 다음 목록에서 찾아보십시오.",
    glossary: "용어집",
    examples: "예제 목록",
  },
  en: {
    start: "Type what you are looking for.",
    wait: "Searching.",
    count: "{count} results in English",
    one: "1 result in English",
    first: "The first {count} results in English",
    none: "Nothing found in English. Try fewer words, or another name.",
    read: " · searched for: {words}",
    long: " · only the first {count} characters were searched for",
    other: "Found in Korean",
    elsewhere: "Search the Korean pages",
    failed: "Search is not available now. Check the connection and type again, or look through one of these lists.",
    unbuilt: "There is no search index here: narani build makes it. Look through one of these lists.",
    glossary: "Glossary",
    examples: "Examples",
  },
}
export const language = document.documentElement.lang === "ko" ? "ko" : "en"
export const other = language === "ko" ? "en" : "ko"

// The root of this language's site and of the other's: these scripts lie below both. The 404 page answers for
// both with the scripts of one, and says where the reader's begins.
const answer = document.querySelector(`.nr-lost[data-nr-language="${language}"]`)
export const home = answer ? new URL(answer.dataset.nrHome, location) : new URL("../../", import.meta.url)
export const otherHome = new URL(language === "ko" ? "en/" : "../", home)

export const say = (key, values = {}) => {
  const words = WORDS[language]
  const text = key === "count" && values.count === 1 && words.one ? words.one : words[key]
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

// Where a reader can look instead.
export const lost = () => ["glossary", "examples"].flatMap(place => {
  const link = document.createElement("a")
  link.href = new URL(`${place}/`, home)
  link.textContent = say(place)
  return [" ", link]
})

// What is pasted into the search box and looks like an exception is handed to the index of symptoms,
// which matches it with the recorded ones; a search by words cannot tell a message from its words.
// Fetched by open.js when somebody first searches.
import { home, language } from "./say.js"

const WORDS = { ko: "이 오류를 증상 색인에서 찾기", en: "Look this error up in the index of symptoms" }
const LONGEST = 1000 // what fits into an address; a message stands at the end
const index = new URL("porting/symptoms/", home)
const box = document.querySelector(".md-search__input")
const output = document.querySelector(".md-search__output")
const looks = text => /\b[A-Z]\w*(?:Error|Exception)\b/.test(text) || (text.match(/[A-Za-z_]{2,}/g) ?? []).length > 5

const link = Object.assign(document.createElement("a"), { className: "nr-search-error" })
link.textContent = WORDS[language]
const offer = () => {
  const text = box.value.slice(-LONGEST)
  index.searchParams.set("seen", text)
  link.hidden = !looks(text)
  link.href = index
}
offer()
output.prepend(link)
box.addEventListener("input", offer)
box.form?.addEventListener("reset", () => setTimeout(offer)) // the field is empty only then

// The index of symptoms: shows what fits a pasted message, traceback or description. Everything it looks
// through stands on the page, so nothing is fetched and nothing is sent; without this script the page is
// a list and a table, and the form is hidden.
import { asked } from "./address.js"
import { cutPastes } from "./paste.js"

// A message stands at the end of what is pasted, and one of its words is no longer than a line.
const [LAST, WORD] = [20_000, 200]
{
  const form = document.querySelector(".nr-paste")
  const said = form?.querySelector("output")
  // Numbers, shapes and quotes change from one run to the next; words stay.
  const words = text => text.normalize("NFC").toLowerCase().match(/[\p{L}_]+/gu) ?? []
  const joined = list => ` ${list.join(" ")} `
  const rows = [...document.querySelectorAll(".nr-raised tbody tr")].map(element => {
    const [type, message] = [...element.querySelectorAll("code")].map(code => words(code.textContent))
    return { element, type: joined(type), message }
  })
  const symptoms = [...document.querySelectorAll(".nr-symptom")].map(element => ({ element, text: joined(words(element.textContent)) }))
  const all = [...symptoms, ...rows]
  const sections = new Set(all.map(({ element }) => element.closest("section")))

  // A match of fewer first words than this may be chance.
  const ENOUGH = 3
  // How many of a message's first words stand together in what was pasted.
  const begun = (message, pasted) => {
    let n = message.length
    while (n && !pasted.includes(joined(message.slice(0, n)))) n--
    return n >= Math.min(ENOUGH, message.length) ? n : 0
  }

  // By the longest beginning of a message; without one by the exception's type, or by a few words of a message.
  const raised = (typed, pasted) => {
    const scored = rows.map(row => ({ row, n: begun(row.message, pasted) }))
    const most = Math.max(...scored.map(({ n }) => n))
    const named = rows.filter(row => pasted.includes(row.type))
    if (!most) return named.length ? named : rows.filter(row => typed.length > 1 && joined(row.message).includes(pasted))
    const spoken = scored.filter(({ n }) => n === most).map(({ row }) => row)
    const both = spoken.filter(row => named.includes(row))
    return both.length ? both : spoken
  }

  const apply = () => {
    const pasted = form.elements.seen.value
    const typed = words(pasted.slice(-LAST)).map(word => word.slice(0, WORD))
    const described = symptoms.filter(({ text }) => typed.every(word => text.includes(word)))
    const found = typed.length ? [...described, ...raised(typed, joined(typed))] : all
    for (const one of all) one.element.hidden = !found.includes(one)
    for (const section of sections) section.hidden = !found.some(({ element }) => section.contains(element))
    const { count, none, long } = form.dataset
    said.value = found.length ? count.replace("{total}", all.length).replace("{shown}", found.length) : none
    if (pasted.length >= LAST) said.value += ` ${long.replace("{n}", LAST.toLocaleString())}`
  }

  if (form) {
    form.hidden = false
    cutPastes(form.elements.seen, LAST, { end: true })
    form.elements.seen.value = asked("seen", LAST)
    apply()
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("input", apply)
    form.addEventListener("reset", () => setTimeout(apply))
  }
}

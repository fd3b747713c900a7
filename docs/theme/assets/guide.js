// The decision guide: the table's rows become questions, its cells answers. It says nothing that the table
// does not, and each answer opens the same evidence.
import { keep } from "./address.js"
import { make } from "./draw.js"

const without = cell => {
  const copy = cell.cloneNode(true)
  for (const extra of copy.querySelectorAll("button, .nr-also")) extra.remove()
  return copy
}
const textOf = cell => without(cell).textContent.trim()

function guide(block) {
  const words = block.dataset
  const columns = [...block.querySelectorAll("thead th")].slice(1).map(head => head.textContent.trim())
  const rows = [...block.querySelectorAll("tbody tr")].map(row => {
    const [label, ...cells] = row.children
    return {
      label: textOf(label),
      answers: cells.flatMap((cell, column) => {
        const panels = [...cell.querySelectorAll("button[popovertarget]")].map(mark => mark.getAttribute("popovertarget"))
        return panels.length ? [{ column, text: textOf(cell), panels }] : []
      })
    }
  })
  const chosen = new Map()
  // Only the count is announced: the whole result at every choice would drown it.
  const count = make("p", { className: "nr-guide__count", role: "status" })
  const lists = make("div", {})
  const result = make("div", { className: "nr-guide__result" }, count, lists)

  const evidence = answer => answer.panels.map((panel, index) => {
    const button = make("button", { type: "button", className: "nr-mark", textContent: "✓" })
    const which = answer.panels.length > 1 ? ` (${index + 1})` : ""
    button.setAttribute("popovertarget", panel)
    button.setAttribute("aria-label", `${words.nrEvidence}: ${answer.text}${which}`)
    return button
  })

  const show = () => {
    const groups = columns.map((name, column) => [name, [...chosen].filter(([, a]) => a.column === column)])
    count.textContent = words.nrAnswered.replace("{count}", chosen.size).replace("{all}", rows.length)
    const found = groups.filter(([, answers]) => answers.length).map(([name, answers]) => make("section", {},
      make("h3", { textContent: `${name} (${answers.length})` }),
      make("ul", {}, ...answers.map(([row, answer]) =>
        make("li", {}, make("strong", { textContent: rows[row].label }), " — ", answer.text, " ", ...evidence(answer))))))
    const note = make("p", { className: "nr-guide__note", textContent: words.nrNote })
    lists.replaceChildren(...found, ...(chosen.size ? [note] : []))
  }

  const remember = () => {
    const url = new URL(location)
    const state = [...chosen].map(([row, answer]) => `${row}.${answer.column}`).join(",")
    url.hash = state ? `guide=${state}` : ""
    keep(url)
  }

  const form = make("form", { className: "nr-guide" })
  rows.forEach((row, index) => {
    const options = row.answers.map(answer => {
      const input = make("input", { type: "radio", name: `${block.id}-${index}`, value: String(answer.column) })
      input.addEventListener("change", () => { chosen.set(index, answer); remember(); show() })
      return make("div", { className: "nr-guide__option" }, make("label", {}, input, " ", answer.text), " ", ...evidence(answer))
    })
    form.append(make("fieldset", {}, make("legend", { textContent: `${index + 1}. ${row.label}` }), ...options))
  })
  const reset = make("button", { type: "reset", className: "md-button", textContent: words.nrReset })
  form.addEventListener("reset", () => { chosen.clear(); remember(); show() })
  form.append(reset)
  form.addEventListener("submit", event => event.preventDefault())

  for (const pair of (/^#guide=([\d.,]+)$/.exec(location.hash)?.[1] ?? "").split(",")) {
    const [row, column] = pair.split(".").map(Number)
    const answer = rows[row]?.answers.find(one => one.column === column)
    if (!answer) continue
    chosen.set(row, answer)
    form.querySelector(`[name="${block.id}-${row}"][value="${column}"]`).checked = true
  }
  show()
  block.before(form, result)
}

for (const block of document.querySelectorAll(".nr-comparison[data-nr-note]")) guide(block)

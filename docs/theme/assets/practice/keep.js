// The reader's progress as a whole: how much there is, to a file, from a file, and away.

import { button, make } from "../draw.js"
import { trying } from "./begin.js"
import { exportFile, importFile } from "./file.js"
import { Bad } from "./records.js"
import { everything, wipe } from "./store.js"

/** The section; `changed` is called when everything may have become another. */
export function keeper({ say, byId }, changed) {
  const status = make("p", { className: "nr-practice__status", role: "status" })
  const counts = make("p", { className: "nr-keep__counts" })
  const attempt = act => trying(say, status, act)

  const count = async () => {
    const { cards, interviews } = await everything()
    const hidden = cards.filter(({ id }) => !byId.has(id)).length
    const said = [say("keep_counts", { cards: cards.length, interviews: interviews.length }), hidden ? say("keep_hidden", { hidden }) : ""]
    counts.textContent = said.join(" ")
  }
  const change = async () => {
    await count()
    await changed()
  }

  const save = () => attempt(async () => { status.textContent = say("keep_exported", { name: await exportFile() }) })
  const file = make("input", { type: "file", accept: ".json,application/json", className: "nr-keep__file", hidden: true, ariaLabel: say("keep_import") })
  file.addEventListener("change", () => attempt(async () => {
    const [chosen] = file.files
    file.value = ""
    if (!chosen) return
    try {
      const taken = await importFile(chosen)
      await change()
      status.textContent = say("keep_imported", taken)
    } catch (error) {
      if (!(error instanceof Bad)) throw error
      status.textContent = say("bad_file", { name: chosen.name, why: say(error.key, error.values) })
    }
  }))

  const sure = make("dialog", { className: "nr-keep__sure", ariaLabel: say("keep_wipe") },
    make("p", {}, say("keep_sure")),
    make("p", { className: "nr-practice__buttons" },
      button(say("keep_no"), () => sure.close()),
      button(say("keep_first"), save),
      button(say("keep_yes"), () => attempt(async () => {
        sure.close()
        await wipe()
        await change()
        status.textContent = say("keep_wiped")
      }), { className: "nr-button nr-keep__yes" })))

  const section = make("section", { className: "nr-keep" },
    make("h2", {}, say("keep_title")), counts,
    make("p", { className: "nr-practice__hint" }, say("keep_about")),
    make("p", { className: "nr-practice__buttons" },
      button(say("keep_export"), save), button(say("keep_import"), () => file.click()), button(say("keep_wipe"), () => sure.showModal())),
    file, status, sure)
  return { section, count: () => attempt(count) }
}

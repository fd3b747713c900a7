// A quiet line at the foot of the window. It never reloads anything by itself: somebody may be in an interview.

import { button, make } from "../draw.js"
import { sheet } from "../sheet.js"
import { day, say } from "./strings.js"

sheet(new URL("notice.css", import.meta.url))

function show(...children) {
  const shown = make("div", { className: "nr-notice", role: "status" })
  const close = button("×", () => shown.remove(), { className: "nr-notice__close", ariaLabel: say.close })
  document.querySelector(".nr-notice")?.remove()
  document.body.append(shown)
  shown.append(make("p", {}, ...children), close) // after the region stands there, so that it is read aloud
}

/** There is a newer build. */
export const renewed = () => show(say.renewed, " ", button(say.reload, () => location.reload()))

/** This page is a copy from `time`, milliseconds since 1970 or nothing. */
export const kept = time => show(say.kept(time && day(time)))

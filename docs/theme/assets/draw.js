// Elements for scripts that draw: texts become text, never markup.

/** An element with properties and children; `role` and names like `ariaLive` become attributes. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties))
    if (name === "role") element.setAttribute(name, value)
    else if (/^aria[A-Z]/.test(name)) element.setAttribute(`aria-${name.slice(4).toLowerCase()}`, value)
    else element[name] = value
  element.append(...children)
  return element
}

/** A button that does `act` when pressed. */
export function button(label, act, properties = {}) {
  const made = make("button", { type: "button", className: "nr-button", ...properties }, label)
  if (act) made.addEventListener("click", act)
  return made
}

/** Our own inline HTML (code, emphasis, links) as nodes. */
export function inline(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes]
}

// A style sheet that only some readers need, fetched with the script that needs it.

/** Links the sheet at `address`; a module is read once, so its sheet is linked once. */
export const sheet = address =>
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }))

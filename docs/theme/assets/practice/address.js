// What is chosen stands in the page's address, so that it can be shared, and in the link to the other language.

import { asked, keep } from "../address.js"

/** The values of some names in the address; lists where `lists` has the name. */
export function recall(names, lists = ["topics", "levels"]) {
  return Object.fromEntries(names.map(name => {
    const value = asked(name)
    return [name, lists.includes(name) ? value.split(",").filter(Boolean) : value]
  }))
}

/** Puts values into the address; an empty one is taken out. */
export function remember(values) {
  const url = new URL(location)
  for (const [name, value] of Object.entries(values))
    if (String(value)) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  keep(url)
}

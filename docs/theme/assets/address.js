// The page's address, which anybody may have typed: read with suspicion, written where the browser lets us.

const LONGEST = 2000

/** The element the address names after "#", if the page has it; a broken escape names none. */
export function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return null
  }
}

/** A value of the query, no longer than anybody types. */
export const asked = (name, longest = 300) => (new URLSearchParams(location.search).get(name) ?? "").slice(0, longest)

/** Shows `url` as the address, and its query in the link to the other language; not where it is too long to be shared. */
export function keep(url) {
  if (url.href.length > LONGEST) return
  try {
    history.replaceState(history.state, "", url)
  } catch (error) {
    console.info(error) // a browser refuses it in a file, and where it was changed too often
  }
  for (const other of document.querySelectorAll("a.nr-language")) other.search = url.search
}

// The page about what is kept: what there is, away with it, off and on. Also shown in the place of a page that is
// neither kept nor to be had; then the address says which.

import { button, make } from "../draw.js"
import { language, say } from "./strings.js"
import { cacheNames, isOff, root, turnOff, turnOn, wipe } from "./switch.js"

const place = document.querySelector(".nr-offline")
const MEGA = 1e6
const TOOLS = ["cards", "quiz", "mock"].map(tool => new URL(`${language === "en" ? "en/" : ""}interview/${tool}/`, root).href)

/** The address of the page that could not be shown, if it is one of this site. */
function wanted() {
  const page = new URLSearchParams(location.search).get("page")
  if (page === null) return undefined
  try {
    const url = new URL(page, root)
    return url.href.startsWith(root.href) ? url : undefined
  } catch {
    return undefined
  }
}

/** A path with its Korean as Korean; as it stands where it is not well written. */
function readable({ pathname }) {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

function sayMissing(url) {
  const open = () => location.replace(url)
  place.before(make("div", { className: "nr-offline__missing", role: "alert" }, make("h2", {}, say.missing),
    make("p", {}, say.missingHow), make("p", {}, make("a", { href: url.href }, readable(url)), " ", button(say.again, open))))
  addEventListener("online", open, { once: true })
}

/** Address and title of every page that is kept, and whether all of the tools are. */
async function kept() {
  const found = []
  for (const name of await cacheNames()) {
    if (!/ (pages|tools)$/.test(name)) continue
    const cache = await caches.open(name)
    const requests = await cache.keys()
    for (const request of requests) {
      const text = await (await cache.match(request, { ignoreVary: true }))?.text() ?? ""
      const page = new DOMParser().parseFromString(text, "text/html")
      const title = page.querySelector("article h1")?.firstChild?.textContent.trim() || page.title || request.url
      found.push({ url: request.url, title, language: page.documentElement.lang })
    }
  }
  const tools = TOOLS.every(tool => found.some(({ url }) => url === tool))
  return { tools, pages: found.sort((a, b) => a.title.localeCompare(b.title)) }
}

const status = make("p", { role: "status" })
const rest = make("div", {})

async function draw() {
  if (isOff()) {
    status.textContent = say.off
    return rest.replaceChildren(make("p", {}, button(say.turnOn, act(turnOn))))
  }
  const { pages, tools } = await kept()
  const { usage } = await navigator.storage?.estimate?.() ?? {}
  status.textContent = pages.length ? say.on(pages.length, usage && (usage / MEGA).toFixed(1)) : say.waiting
  const listed = pages.map(({ url, title, language }) => make("li", {}, make("a", { href: url, lang: language }, title)))
  return rest.replaceChildren(
    ...tools ? [make("p", {}, say.tools)] : [],
    ...pages.length ? [make("details", { open: pages.length < 20 }, make("summary", {}, say.list), make("ul", {}, ...listed))] : [],
    make("p", { className: "nr-practice__buttons" }, button(say.wipe, act(wipe)), " ", button(say.turnOff, act(turnOff))))
}

/** Does something and shows what is there then; says so where the browser does not let it. */
function act(work) {
  return async () => {
    try {
      await work()
      await draw()
    } catch (error) {
      console.info(error)
      status.textContent = say.unable
      rest.replaceChildren()
    }
  }
}

place.replaceChildren(status, rest)
const missing = wanted()
if (missing) sayMissing(missing)
if (!("serviceWorker" in navigator) || !globalThis.caches) status.textContent = say.unable
else act(() => {})()

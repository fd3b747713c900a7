// The service worker of the site, one for both languages; sw.js at the site's root loads it after Workbox and after
// NARANI, what the build knows of the site's files. Who decides what is shown:
// - a page: the network, so that fresh evidence wins; the kept copy where there is no network, or a very slow one;
// - our own scripts, styles and data: the build. Each has a digest in NARANI, and only bytes with that digest are
//   kept and shown, so that a spoilt copy is fetched again and nothing of another build is mixed in. A page of
//   another build than this worker's, opened before that build's worker has taken over, is none of its business:
//   all that it asks for comes from the network;
// - what has a digest in its name (the theme's files, pieces of the search index): whichever copy is nearer;
// - pictures: the kept copy at once, and the new one next time.
// Everything else, downloads for one, is none of its business.
{
  const { files, assets, apart, fallback, tools, along } = self.NARANI
  const { CacheFirst, NetworkFirst, StaleWhileRevalidate } = workbox.strategies
  const { ExpirationPlugin } = workbox.expiration
  const { Route, Router } = workbox.routing

  const HOME = new URL(self.registration.scope)
  const BUILD = "build.txt" // names the build that the network has
  const PATIENCE = 4 // seconds until a kept page stands in for one that does not come
  const [PAGES, TOOLS, OURS, NAMED, SEARCH, PICTURES, OTHERS] =
    ["pages", "tools", "ours", "named", "search", "pictures", "others"].map(name => `narani ${HOME.pathname} ${name}`)
  const ALL = [PAGES, TOOLS, OURS, NAMED, SEARCH, PICTURES]
  const most = maxEntries => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })

  /** The part of an address below the site's root; nothing for what lies elsewhere. */
  const below = url => url.origin === HOME.origin && url.pathname.startsWith(HOME.pathname)
    ? url.pathname.slice(HOME.pathname.length) : undefined
  /** Both languages have the same scripts and styles at addresses of their own; kept is one of the two. */
  const shared = path => path?.startsWith("en/assets/") && !apart.includes(path) ? path.slice(3) : path
  const ours = url => shared(below(url))
  const isOurs = ({ url }) => Object.hasOwn(assets, ours(url) ?? "")
  const isPage = ({ url }) => /(^|\/)(index\.html)?$/.test(below(url) ?? "-")
  const isTool = ({ url }) => tools.pages.includes(below(url)?.replace(/index\.html$/, ""))

  // Our own files.
  const keyOf = path => new URL(`${path}?${assets[path]}`, HOME).href
  const digest = async bytes => [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .slice(0, 8).map(byte => byte.toString(16).padStart(2, "0")).join("")
  /** The response, if it is what the build made. A new one: its address would be where a module looks for others. */
  const genuine = async (request, response) => {
    if (response?.status !== 200) return null
    const bytes = await response.clone().arrayBuffer()
    if (await digest(bytes) !== assets[ours(new URL(request.url))]) return null
    return new Response(bytes, { headers: { "Content-Type": response.headers.get("Content-Type") ?? "" } })
  }
  const anew = request => fetch(request.url, { cache: "reload" })
  const ofThisBuild = new CacheFirst({ cacheName: OURS, plugins: [{
    cacheKeyWillBeUsed: async ({ request }) => keyOf(ours(new URL(request.url))),
    cachedResponseWillBeUsed: ({ request, cachedResponse }) => genuine(request, cachedResponse),
    // What the browser still has of another build is asked for again. Where the network has that build, too, its
    // worker is on the way; until then there is nothing to show.
    fetchDidSucceed: async ({ request, response }) => {
      const found = await genuine(request, response) ?? await genuine(request, await anew(request))
      if (!found) self.registration.update().catch(() => {})
      return found ?? Response.error()
    },
    cacheWillUpdate: async ({ response }) => response.status === 200 ? response : null,
  }] })

  // Which build a page is of: known by what stands beside the pages while one is fetched. Asked later, the network
  // may have another. A browser stops a worker that has nothing to do, which forgets; so pages of another build,
  // of which there are few and only until that build's worker takes over, are written down as well.
  const others = new Map() // client to whether its page is of another build
  const entry = client => new URL(`?client=${client}`, HOME).href
  const write = async (client, asked) => {
    const other = await asked
    if (others.get(client) !== asked || !(other || await caches.has(OTHERS))) return
    const cache = await caches.open(OTHERS)
    await (other ? cache.put(entry(client), new Response()) : cache.delete(entry(client)))
  }
  const remember = (event, client, other) => {
    others.set(client, other)
    if (others.size > 100) others.delete(others.keys().next().value)
    event.waitUntil(write(client, other).catch(() => {})) // what cannot be written is known until the worker is stopped
  }
  const written = async client => Boolean(await caches.match(entry(client), { cacheName: OTHERS }))
  const ofOther = client => {
    if (client && !others.has(client)) others.set(client, written(client).catch(() => false))
    return others.get(client)
  }
  const askBuild = async () => {
    const signal = AbortSignal.timeout(PATIENCE * 1000)
    const answer = await fetch(new URL(BUILD, HOME), { cache: "no-cache", signal })
    return answer.ok && (await answer.text()).trim() !== files
  }
  const isOther = () => askBuild().catch(() => false) // without a network nothing comes from another build

  // Files with a digest in their names.
  const sharedKey = { cacheKeyWillBeUsed: async ({ request }) => new URL(ours(new URL(request.url)), HOME).href }
  const byName = (cacheName, maxEntries) => new CacheFirst({ cacheName, plugins: [sharedKey, most(maxEntries)] })

  // Pages: whatever stands behind "?" or "#" is for their scripts.
  const bare = address => { const url = new URL(address); return `${url.origin}${url.pathname.replace(/index\.html$/, "")}` }
  const isWhole = text => text.includes("</html>")
  const asPage = {
    cacheKeyWillBeUsed: async ({ request }) => bare(request.url),
    cacheWillUpdate: async ({ response }) =>
      response.status === 200 && !response.redirected && isWhole(await response.clone().text()) ? response : null,
    // It says of itself that it was kept, and since when: assets/offline/page.js tells the reader.
    cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
      const text = await cachedResponse?.text()
      if (!text || !isWhole(text)) return null
      if (event?.resultingClientId) remember(event, event.resultingClientId, false)
      const headers = new Headers(cachedResponse.headers)
      headers.set("Server-Timing", `kept;dur=${Date.parse(headers.get("Date")) || 0}`)
      for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name) // of the bytes that came, not of the text
      return new Response(text, { headers })
    },
  }
  const asTool = new NetworkFirst({ cacheName: TOOLS, networkTimeoutSeconds: PATIENCE, plugins: [asPage] })
  const router = new Router()
  const route = (match, handler) => router.registerRoute(new Route(match, handler))
  /** Fetches what is not kept yet; `event` lives until it is there. Nobody waits for it, and it may fail. */
  const keep = async (event, paths) => {
    const done = await Promise.allSettled(paths.map(async path => {
      const answer = await router.handleRequest({ request: new Request(new URL(path, HOME), { cache: "no-cache" }), event })
      if (!answer?.ok) throw new Error(`${path} could not be fetched`)
    }))
    const failed = done.find(({ status }) => status === "rejected")
    if (failed) throw failed.reason
  }
  const missing = async () => {
    const cache = await caches.open(TOOLS)
    const kept = (await cache.keys()).map(({ url }) => below(new URL(url)))
    return tools.pages.filter(page => !kept.includes(page))
  }
  /** The cards, the quiz and the mock interview are one room: who has opened one has all, in both languages. */
  let room // while it is fetched, for fetching its pages comes by here, too
  const fetchRoom = async event => {
    const pages = await missing()
    if (!pages.length) return
    await keep(event, tools.needs) // first, so that a page that is there has what it needs
    await keep(event, pages)
  }
  const keepRoom = event => room ??= fetchRoom(event).catch(error => console.info(error)).finally(() => { room = undefined })

  route(isOurs, async options => {
    const { request, event } = options
    return await ofOther(event.clientId) ? fetch(request, { cache: "no-cache" }) : ofThisBuild.handle(options)
  })
  route(({ url }) => /^assets\/(javascripts|sheets|stylesheets)\/.*\.[0-9a-f]{8}\.min\.(js|css)$/.test(ours(url)), byName(NAMED, 80))
  // The search: pieces lie in a folder named by their digest; which folder that is stands in the file read first.
  route(({ url }) => /^(en\/)?search\/[0-9a-f]{12}\/\w+\.json$/.test(below(url)), byName(SEARCH, 300))
  route(({ url }) => /^(en\/)?search\/words\.json$/.test(below(url)), new NetworkFirst({ cacheName: SEARCH, networkTimeoutSeconds: PATIENCE }))
  route(isTool, options => {
    options.event.waitUntil(keepRoom(options.event))
    return asTool.handle(options)
  })
  const pages = new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: PATIENCE, plugins: [asPage, most(60)] })
  route(isPage, options => {
    const wanted = along.filter(({ under }) => below(options.url).startsWith(under)).map(({ needs }) => needs)
    if (wanted.length) options.event.waitUntil(keep(options.event, wanted).catch(() => {}))
    return pages.handle(options)
  })
  route(({ url }) => /\.(svg|png|webp|jpe?g|webmanifest)$/.test(below(url)),
    new StaleWhileRevalidate({ cacheName: PICTURES, plugins: [most(60)] }))

  /** Where neither network nor cache helped: the page about what is kept, in the language of the address. */
  router.setCatchHandler(async ({ url, request }) => {
    const language = below(url).startsWith("en/") ? "en" : "ko"
    const there = new URL(fallback[language].page, HOME)
    if (request.mode !== "navigate") return fetch(request).catch(() => Response.error()) // caches may be what failed
    if (bare(url) !== there.href) return Response.redirect(`${there}?page=${encodeURIComponent(below(url) + url.search)}`, 302)
    return new Response(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Narani</title><p>${fallback[language].say}</p></html>`,
      { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } })
  })
  let stopped = false // by a reader who turned it off while other pages of the site were open
  self.addEventListener("fetch", event => {
    const { clientId, resultingClientId, request } = event
    if (stopped) return
    // A page, or a worker that a page starts.
    if (resultingClientId) remember(event, resultingClientId, request.mode === "navigate" ? isOther() : ofOther(clientId))
    const response = router.handleRequest({ request, event })
    if (response) event.respondWith(response)
  })
  router.addCacheListener() // what a page had fetched before there was a worker

  // A new build: whatever this reader has kept of the old one is fetched anew before this worker takes over.
  const current = url => { const path = ours(url); return url.href === keyOf(path) }
  const outdated = async () => {
    const kept = await (await caches.open(OURS)).keys()
    return kept.map(({ url }) => new URL(url)).filter(url => !current(url))
  }
  let changed = false // something this reader had kept; pages ask as soon as this worker begins to take over
  self.addEventListener("install", event => event.waitUntil((async () => {
    try {
      const visitors = await self.clients.matchAll({ includeUncontrolled: true })
      // They have just fetched the one language's files, which the browser therefore still has.
      const english = visitors.some(({ url }) => below(new URL(url))?.startsWith("en/"))
      const near = path => english && path.startsWith("assets/") ? `en/${path}` : path
      const old = (await outdated()).map(ours)
      changed = old.length > 0
      const used = (await missing()).length < tools.pages.length ? [...tools.pages, ...tools.needs] : []
      await keep(event, [fallback.ko.page, fallback.en.page, ...fallback.needs.map(near), ...old.filter(path => Object.hasOwn(assets, path)), ...used])
    } catch (error) {
      console.info(error) // without a store there is nothing to keep, and every page still comes from the network
    }
    await self.skipWaiting()
  })()))
  self.addEventListener("activate", event => event.waitUntil((async () => {
    try {
      const names = await caches.keys()
      const foreign = names.filter(name => name.startsWith(`narani ${HOME.pathname} `) && !ALL.includes(name))
      await Promise.all(foreign.map(name => caches.delete(name)))
      const old = await outdated()
      const cache = await caches.open(OURS)
      await Promise.all(old.map(({ href }) => cache.delete(href)))
      changed ||= old.length > 0
    } catch (error) {
      console.info(error)
    }
    await self.clients.claim()
  })()))

  /** Whether the reader of a page would see something else after loading it again. */
  const isOld = async address => {
    if (changed) return true
    const cache = await caches.open(isTool({ url: new URL(address) }) ? TOOLS : PAGES)
    const kept = await cache.match(bare(address), { ignoreVary: true })
    const fresh = kept && await fetch(bare(address), { cache: "no-cache" })
    return Boolean(fresh?.ok) && await fresh.text() !== await kept.text()
  }
  self.addEventListener("message", event => {
    if (event.data?.type === "TURNED") stopped = !event.data.on
    if (event.data?.type !== "IS_OLD") return
    const answer = isOld(event.data.address).catch(() => false)
    event.waitUntil(answer.then(old => event.ports[0].postMessage(old)))
  })
}

// `narani build` writes the worker of the site in the place of this one (src/narani/export/offline.py). A site
// without it, as `narani serve` shows it while pages are written, keeps nothing; this takes away what an earlier
// visit to a built site at the same address left, so that nobody edits a page and is shown a kept one.
self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", event => event.waitUntil((async () => {
  const { pathname } = new URL(self.registration.scope)
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(`narani ${pathname} `)).map(name => caches.delete(name)))
  await self.registration.unregister()
})()))

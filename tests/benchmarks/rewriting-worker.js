// Stands in front of Material's search worker and rewrites what it is asked; the rest goes through.
// Its address says whose worker it wraps and in which language: ?worker=…&language=…
{
  const ASKED = 2
  const given = new URLSearchParams(location.search)
  const waiting = []
  let answer
  addEventListener("message", event => {
    if (answer) answer(event)
    else waiting.push(event)
  })
  const start = async () => {
    const { rewriter, forLunr } = await import(new URL("/rewriting/rewriting.js", location.origin).href)
    const rewrite = await rewriter(given.get("language"))
    let handler
    self.addEventListener = (type, listener) => { handler = listener }
    importScripts(given.get("worker"))
    answer = ({ data }) => handler(data.type === ASKED
      ? { data: { ...data, data: forLunr(rewrite(data.data)) || data.data } } : { data })
    for (const event of waiting.splice(0)) answer(event)
  }
  start()
}

// The page for an address that is none: keeps the reader's language and suggests what was meant.
// Runs before the page is drawn, so that the other language does not flash; the list comes later.
{
  const language = /(^|\/)en\//.test(location.pathname) ? "en" : "ko"
  for (const text of document.querySelectorAll("[data-nr-language]"))
    text.hidden = text.dataset.nrLanguage !== language
  document.documentElement.lang = language
  const here = document.querySelector(`[data-nr-language=${language}]`)
  import(new URL("lost/suggest.js", document.currentScript.src))
    .then(({ suggest }) => suggest(here))
    .catch(error => console.info(error))
}

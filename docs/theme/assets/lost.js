// The page for an address that is none: keeps the reader's language and suggests what was meant.
// Runs before the page is drawn, so that the other language does not flash; the list comes later.
{
  const language = /(^|\/)en\//.test(location.pathname) ? "en" : "ko"
  document.documentElement.lang = language
  // What comes later in the page, the footer, is chosen by the sheet, too.
  document.documentElement.dataset.nrLost = language
  // The frame around it is that of the Korean site.
  for (const frame of document.querySelectorAll(".md-header__title, .md-search, .md-tabs, .md-sidebar")) frame.lang = "ko"
  document.querySelector(".md-search__output").lang = language // what a search says is the reader's
  const here = document.querySelector(`.nr-lost[data-nr-language=${language}]`)
  import(new URL("lost/suggest.js", document.currentScript.src))
    .then(({ suggest }) => suggest(here))
    .catch(error => console.info(error))
}

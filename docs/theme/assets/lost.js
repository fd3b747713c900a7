// Keeps the language of the address that was not found.
{
  const language = /(^|\/)en\//.test(location.pathname) ? "en" : "ko"
  for (const text of document.querySelectorAll("[data-nr-language]"))
    text.hidden = text.dataset.nrLanguage !== language
  document.documentElement.lang = language
}

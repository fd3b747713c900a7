// Wide code scrolls, so whoever has no mouse must be able to stop there. The pages say so themselves;
// Material takes it back on touch screens and where nothing scrolls yet, as in a closed tab.
for (const code of document.querySelectorAll("pre:not(.nr-wrap) > code")) {
  const stop = () => { if (!code.hasAttribute("tabindex")) code.tabIndex = 0 }
  new MutationObserver(stop).observe(code, { attributeFilter: ["tabindex"] })
  stop()
}

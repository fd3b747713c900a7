// Wide code scrolls, so whoever has no mouse must be able to stop there. Material gives up that stop on
// touch screens, and notebooks never have it.
for (const code of document.querySelectorAll("pre > code, .jupyter-wrapper pre")) {
  const stop = () => { if (!code.hasAttribute("tabindex")) code.tabIndex = 0 }
  new MutationObserver(stop).observe(code, { attributeFilter: ["tabindex"] })
  stop()
}

/** Runs in the page: what Back shows takes the settings that were chosen since. What its own address asks for goes before. */
const takeSettings = () =>
  addEventListener('pageshow', () => {
    for (const [, name, value] of document.cookie.matchAll(/(\w+)=([\w-]+)/g)) {
      const choice = /** @type {HTMLInputElement | null} */ (document.querySelector(`.settings-form [name="${name}"][value="${value}"]`))
      if (!choice || new URLSearchParams(location.search).has(name)) continue
      choice.checked = true
      document.documentElement.dataset[name] = value
    }
  })

/**
 * The head of a page that the browser may keep, with the settings that a reader has when it is shown again.
 * @param {string} head HTML from its beginning to the end of the head
 */
export function settingsSince(head) {
  const [nonce] = / nonce="[^"]+"/.exec(head) ?? []
  return nonce ? `${head}<script${nonce}>(${takeSettings})()</script>` : head
}

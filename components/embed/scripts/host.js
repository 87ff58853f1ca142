// For pages that show our maps, and may do without: gives their frames the height of what is in them, and defines
// <dateline-map report="…">, whose attributes are the keys of the address. A classic script, so that it knows where it is from.
;(() => {
  const { origin } = new URL(document.currentScript.src)
  const keys = __KEYS__
  const languages = __LANGUAGES__
  const own = new Set()
  const frames = () => [...own, ...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/embed/`))
  // Important, since a host may have styles for every element.
  const style = (element, styles) => Object.entries(styles).forEach(([name, value]) => element.style.setProperty(name, value, 'important'))

  addEventListener('message', ({ source, origin: from, data }) => {
    if (data?.dateline !== 'height') return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    // In a sandbox a frame has no origin to be known by; that it is the frame we know must do.
    const isBare = frame?.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    if (!frame || from !== (isBare ? 'null' : origin)) return
    const height = Number(data.height)
    if (height > 0 && height < 10_000) style(frame, { height: `${height}px` })
  })
  // Those that were here before this script have told already.
  const ask = () => frames().forEach(({ contentWindow }) => contentWindow?.postMessage({ dateline: 'ask' }, '*'))
  ask()
  addEventListener('load', ask)

  if (customElements.get('dateline-map')) return
  customElements.define(
    'dateline-map',
    class extends HTMLElement {
      static observedAttributes = ['report', 'lang', ...keys]
      #frame = null
      #isDue = false
      #isLoaded = false

      connectedCallback() {
        this.#draw()
      }
      disconnectedCallback() {
        own.delete(this.#frame)
        this.#frame?.remove()
        this.#frame = null
        this.#isLoaded = false
      }
      // Several attributes that change together are one change.
      attributeChangedCallback() {
        if (this.#isDue || !this.isConnected) return
        this.#isDue = true
        queueMicrotask(() => this.#draw())
      }

      get #url() {
        const lang = this.closest('[lang]')?.lang.slice(0, 2)
        const url = new URL(`/embed/${languages.includes(lang) ? lang : languages[0]}/${encodeURIComponent(this.getAttribute('report'))}`, origin)
        for (const key of keys) if (this.hasAttribute(key)) url.searchParams.set(key, this.getAttribute(key))
        return url.href
      }

      #draw() {
        this.#isDue = false
        // Until it says which report, what the page has put into it stays.
        if (!this.isConnected || !this.getAttribute('report')) return
        if (this.#frame) {
          // Replaced, so that the page's Back button leads where it led.
          if (this.#isLoaded) this.#frame.contentWindow.location.replace(this.#url)
          else this.#frame.src = this.#url
          return
        }
        const frame = (this.#frame = document.createElement('iframe'))
        frame.title = this.title || this.textContent.trim() || 'Dateline'
        frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy'
        frame.onload = () => (this.#isLoaded = true)
        frame.src = this.#url
        style(this, { display: 'block' })
        style(frame, { display: 'block', width: '100%', height: '520px', border: '0' })
        own.add(frame)
        // In a root of its own, where the page's styles do not reach.
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        root.replaceChildren(frame)
      }
    },
  )
})()

// What an embed does in its frame, where scripts may run; without it everything can be read, and places open all the same.
// A classic script in the document's head. It must be glad of little: no storage, no origin, no parent that answers.
;(() => {
  const query = new URLSearchParams(location.search)
  // WordPress writes `#?secret=…`; we add `&focus=…` ourselves.
  const inHash = (name) => new RegExp(`[?&]${name}=([\\w-]+)`).exec(location.hash)?.[1]

  // Filters replace the frame's document: a step in its history would be a step that the host's Back button has to undo.
  // Before there is anything to click, so that no click on a slow line gets by.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="?"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const url = new URL(link.href)
    if (query.get('childId')) url.searchParams.set('childId', query.get('childId'))
    const kept = [inHash('secret') && `secret=${inHash('secret')}`, event.detail === 0 && `focus=${link.id}`].filter(Boolean)
    if (kept.length > 0) url.hash = `?${kept.join('&')}`
    location.replace(url)
  })

  document.addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('.embed')
    const stage = document.querySelector('.map')

    // Height, in every dialect that a host may speak. It is the content's, which depends on the frame's width alone.
    if (parent !== window) {
      let told = 0
      const tell = () => {
        const height = Math.ceil(root.getBoundingClientRect().height)
        if (!height || height === told) return
        told = height
        const post = (message) => parent.postMessage(message, '*')
        post({ dateline: 'height', height })
        post({ 'datawrapper-height': { [root.dataset.id]: height } })
        if (query.get('childId')) post(`pymxPYMx${query.get('childId')}xPYMxheightxPYMx${height}`)
        if (inHash('secret')) post({ message: 'height', value: height, secret: inHash('secret') })
        post({ sentinel: 'amp', type: 'embed-size', height })
      }
      new ResizeObserver(tell).observe(root)
      // A host's script may come later than the frame, and ask.
      addEventListener('message', ({ source, data }) => {
        if (source !== parent || data?.dateline !== 'ask') return
        told = 0
        tell()
      })
    }

    document.getElementById(inHash('focus') ?? '')?.focus({ preventScroll: true })

    // The moving map, when the reader reaches for it. Until then, and beside it, wheel and finger are the host's.
    const hint = stage.querySelector('.hint')
    const said = new Set()
    const say = (what) => {
      if (said.has(what)) return
      said.add(what)
      hint.textContent = stage.dataset[what]
    }
    let asked = null
    const reach = (then = () => {}) => {
      if (!asked) say('loading')
      asked ??= new Promise((resolve, reject) => {
        const script = document.createElement('script')
        Object.assign(script, { src: stage.dataset.live, onload: resolve, onerror: reject })
        document.head.append(script)
      }).then(() => window.datelineLive(stage)).then((map) => {
        hint.textContent = ''
        return map
      })
      asked.then(then, () => {
        asked = null
        said.clear()
        say('failed')
      })
    }
    const isAwake = () => 'awake' in stage.dataset
    const sleep = () => {
      delete stage.dataset.awake
      hint.textContent = ''
    }
    const buttons = document.querySelector('.map-buttons')
    buttons.hidden = false
    buttons.addEventListener('click', ({ target }) => {
      const { zoom } = target.closest('[data-zoom]')?.dataset ?? {}
      if (zoom) reach((map) => map[zoom]())
    })
    // A finger neither wakes the map nor leaves it: what it is told stands until it touches the map again.
    let isTouch = false
    stage.addEventListener('pointerdown', ({ pointerType }) => (isTouch = pointerType === 'touch'), { capture: true })
    stage.addEventListener('click', ({ target }) => {
      if (target.closest('a, button')) return
      if (isTouch) return void say('move')
      stage.dataset.awake = ''
      hint.textContent = ''
      reach(() => say('moving'))
    })
    stage.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'touch' || sleep())
    stage.addEventListener('keydown', ({ key }) => key === 'Escape' && sleep())
    stage.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault()
          reach()
        } else if (!isAwake()) {
          // Leaflet must not hear of it; the host does.
          event.stopPropagation()
          say('move')
        }
      },
      { capture: true, passive: false },
    )
    // One finger is the host's, and Leaflet must not hear of it; two are the map's.
    for (const type of ['touchstart', 'touchmove'])
      stage.addEventListener(
        type,
        (event) => {
          if (type === 'touchstart') hint.textContent = ''
          if (event.touches.length < 2) {
            event.stopPropagation()
            if (type === 'touchmove') say('move')
          } else {
            event.preventDefault()
            reach()
          }
        },
        { capture: true, passive: false },
      )
  })
})()

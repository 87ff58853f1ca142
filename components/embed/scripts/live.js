// The map that moves, in an embed: sent with Leaflet and topojson-client before it, when the reader reaches for the map.
// It takes over the very marks that stand in the document, and states are styled by the same rules.
window.datelineLive = async (stage) => {
  const { L, topojson } = window
  const [x, y, width, height, zoom] = stage.dataset.frame.split(' ').map(Number)
  /** From Mercator world units to Leaflet's latitude and longitude. */
  const at = (worldX, worldY) => [(Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))) * 180) / Math.PI, worldX * 360 - 180]

  const reply = await fetch('/outlines/world.topo.json')
  if (!reply.ok) throw new Error(`outlines: ${reply.status}`)
  const topology = await reply.json()

  const fitted = stage.querySelector('.fitted')
  const live = document.createElement('div')
  live.className = 'live'
  const host = live.appendChild(document.createElement('div'))
  fitted.before(live)
  // Any zoom, so that the frame is met exactly; the buttons still go in whole steps.
  const map = L.map(host, {
    zoomSnap: 0,
    wheelPxPerZoomLevel: 120,
    minZoom: 0,
    maxZoom: 12,
    maxBounds: [
      [-85, -200],
      [85, 200],
    ],
    maxBoundsViscosity: 0.8,
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
  })
  host.setAttribute('role', 'group')
  host.setAttribute('aria-label', stage.getAttribute('aria-label'))
  const home = () => (zoom === undefined ? map.fitBounds([at(x, y + height), at(x + width, y)], { animate: false }) : map.setView(at(x + width / 2, y + height / 2), zoom, { animate: false }))
  home()
  const first = map.getZoom()

  // A wide margin, so that a drag does not show an empty edge.
  const renderer = L.svg({ padding: 0.3 })
  const looks = new Map((stage.dataset.looks ?? '').split(',').flatMap((line) => {
    const [look, ...states] = line.split(' ')
    return states.map((state) => [state, look])
  }))
  const draw = (shapes, style) => L.geoJSON(topojson.feature(topology, shapes), { interactive: false, style: ({ id }) => ({ ...style(id), renderer, smoothFactor: 0.6 }) }).addTo(map)
  draw(topology.objects.countries, (id) => ({ className: `state ${looks.get(id) ?? ''}` }))
  draw(topology.objects.borders, (id) => ({ className: `border border-${id}`, fill: false }))

  const part = (percent) => Number.parseFloat(percent) / 100
  for (const mark of fitted.querySelectorAll('.mark')) {
    const { left, top, zIndex } = mark.style
    L.marker(at(x + part(left) * width, y + part(top) * height), { icon: L.divIcon({ html: mark, className: 'mark-host', iconSize: [0, 0] }), interactive: false, keyboard: false, zIndexOffset: zIndex * 10_000 }).addTo(map)
  }
  fitted.remove()
  stage.dataset.map = 'live'

  // The link to the atlas goes where the reader has come.
  const full = document.querySelector('.full')
  map.on('moveend', () => {
    live.classList.toggle('near', map.getZoom() > first + 0.75)
    const url = new URL(full.href)
    const { lat, lng } = map.getCenter()
    url.searchParams.set('map', [lat, Math.max(-180, Math.min(180, lng)), map.getZoom()].map((value) => Number(value.toFixed(2))).join())
    full.href = url.href.replaceAll('%2C', ',')
  })
  return { in: () => map.zoomIn(1), out: () => map.zoomOut(1), home }
}

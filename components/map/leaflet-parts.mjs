// What the maps use of Leaflet, for the bundler alone: no tiles, popups, pictures or controls. Everything else imports `leaflet`.
// The order is that of Leaflet's own index: a handler's and a renderer's file adds to Map when it is read.
import { Map } from 'leaflet/src/map/Map.js'
import 'leaflet/src/map/handler/Map.BoxZoom.js'
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.Keyboard.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TapHold.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'
import 'leaflet/src/layer/vector/Renderer.getRenderer.js'

export { Map }
export { DivIcon, divIcon } from 'leaflet/src/layer/marker/DivIcon.js'
export { Marker } from 'leaflet/src/layer/marker/Marker.js'
export { GeoJSON } from 'leaflet/src/layer/GeoJSON.js'
export { svg } from 'leaflet/src/layer/vector/SVG.js'

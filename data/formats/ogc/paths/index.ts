import { api } from './api'
import { conformance } from './conformance'
import { feature } from './feature'
import { features } from './features'
import { landing } from './landing'
import { layer } from './layer'
import { layers } from './layers'
import type { OgcPath } from './ogc-path'

/** THE LIST of addresses below /ogc. Route, 404 pages and the OpenAPI document come from it. */
export const ogcPaths: readonly OgcPath[] = [landing, conformance, api, layers, layer, features, feature]

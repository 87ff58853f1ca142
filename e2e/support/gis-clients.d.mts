type GisClient = 'gdal' | 'owslib'
export function hasClient(name: GisClient): boolean
export function whySkipped(name: GisClient): string
export function installClients(): void

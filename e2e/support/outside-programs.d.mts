type OutsideProgram = 'gdal' | 'owslib' | 'vnu'
export function hasProgram(name: OutsideProgram): boolean
export function whySkipped(name: OutsideProgram): string
export function installPrograms(): void

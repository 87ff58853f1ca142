export function isNewEnough(version: string, wanted: string): boolean
export function checkNode(): void

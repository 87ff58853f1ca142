export function sheetReader(built: string): (href: string) => string | null

export function inlinedSheets(head: string, sheet: (href: string) => string | null): string

export function contactHref(written: string | undefined): string | null

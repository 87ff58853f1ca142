export function settingsSince(head: string): string

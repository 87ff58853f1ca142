export function heldScripts(head: string): string

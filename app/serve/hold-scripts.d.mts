import type { ServerResponse } from 'node:http'
export function holdScripts(response: ServerResponse): void

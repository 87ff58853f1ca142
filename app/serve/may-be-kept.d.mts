import type { ServerResponse } from 'node:http'

export function mayBeKept(response: ServerResponse): void

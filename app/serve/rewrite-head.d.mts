import type { ServerResponse } from 'node:http'
export function rewriteHead(response: ServerResponse, rewritten: (head: string) => string): void

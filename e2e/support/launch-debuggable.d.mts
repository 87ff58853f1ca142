import type { Browser } from 'playwright'

export function launchDebuggable(): Promise<{ port: number; browser: Browser }>

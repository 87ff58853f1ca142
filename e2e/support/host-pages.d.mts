export function hostPages(site: string, report: string): Record<string, { html: string; headers?: Record<string, string> }>

/** Serves the app as it stands in the sources, at a port of its own. */
export function serveBuilt(env?: Readonly<Record<string, string>>): Promise<{ readonly url: string; readonly stop: () => Promise<unknown> }>

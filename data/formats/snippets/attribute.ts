const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** An attribute of HTML with its value in quotes, and a space before it. */
export const attribute = (name: string, value: string | number): string => ` ${name}="${String(value).replace(/[&"<>]/g, (sign) => entities[sign]!)}"`

export const vnuJar: string

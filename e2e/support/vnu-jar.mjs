import { fileURLToPath } from 'node:url'

/** The Nu Html Checker, by its path: its package's own function would fetch a Java where there is none. */
export const vnuJar = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

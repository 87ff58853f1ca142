/** A style sheet without comments and most of its space. For our own, in which no string holds braces or comments. */
export const squeezeStyles = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()

/** A script without its comments, which stand on lines of their own, and without indentation. For our own, in which no text has several lines. */
export const squeezeScript = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(\/\/|\/\*\*.*\*\/$)/.test(line))
    .join('\n')

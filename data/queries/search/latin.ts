/**
 * Letters by which the spellings of one name differ: Cyrillic, Russian and Kazakh, as it is mostly put in Latin letters, and
 * Latin letters that are used one for another (Aqtau, Aktau; Kaspiy, Kaspii).
 */
const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ q: 'k', w: 'v', y: 'i' },
}

/** A folded text in Latin letters, the same for each of its usual spellings: for comparing, never for showing. */
export const latin = (folded: string): string => folded.replace(/[qwyа-яәғқңөұүһі]/g, (letter) => letters[letter] ?? letter)

import { themes } from './theme'

/** THE LIST of what a reader may set for every page, with the choices of each, the default first. Names are those of the cookies and of the form's fields. */
export const settings = {
  theme: themes,
  /** Of the text, and of what is measured by it. */
  size: ['normal', 'large', 'larger', 'largest'],
  /** Whether single keys do something (WCAG 2.1.4). */
  keys: ['on', 'off'],
} as const

export type SettingName = keyof typeof settings
export type Settings = { readonly [name in SettingName]: (typeof settings)[name][number] }

export const settingNames = Object.keys(settings) as readonly SettingName[]

/** A setting's value, as a cookie or a form has it; null where it is none of the choices. Never throws. */
export const parseSetting = <Name extends SettingName>(name: Name, written: unknown): Settings[Name] | null => (settings[name] as unknown as readonly Settings[Name][]).find((choice) => choice === written) ?? null

const yearSeconds = 365 * 24 * 60 * 60

/** The cookie that remembers a setting for a year; scripts of our own may change it, so that a choice needs no reload. */
export const settingCookie = (name: SettingName, value: string): string => `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`

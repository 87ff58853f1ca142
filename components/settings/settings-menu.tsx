import { settings, type SettingName } from '@/data/address/settings'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { readSettings } from './read-settings'
import { SettingsForm } from './settings-form'
import { Shortcuts } from './shortcuts'

/** How large, in what colours, with which keys: for every page, in the site's bar. */
export async function SettingsMenu({ language }: { readonly language: LanguageCode }) {
  const words = languages[language].phrases.settings
  const chosen = await readSettings()
  const row = <Name extends SettingName>(name: Name, legend: string, said: Readonly<Record<(typeof settings)[Name][number], string>>) => (
    <fieldset data-setting={name}>
      <legend className="label">{legend}</legend>
      {settings[name].map((choice: (typeof settings)[Name][number]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} defaultChecked={choice === chosen[name]} />
          {said[choice]}
        </label>
      ))}
    </fieldset>
  )
  return (
    <details className="settings">
      <summary title={words.title}>
        <span aria-hidden="true">Aa</span>
        <span className="settings-title">{words.title}</span>
      </summary>
      <SettingsForm apply={words.apply}>
        {row('size', words.size, words.sizes)}
        {row('theme', words.theme, words.themes)}
        {row('keys', words.keys, words.keysChoices)}
        <Shortcuts language={language} label={words.keysShow} failed={words.keysFailed} />
      </SettingsForm>
    </details>
  )
}

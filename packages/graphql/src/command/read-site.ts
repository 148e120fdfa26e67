import { readFileSync } from 'node:fs'
import { defaultSite, parseSite } from '@zhidu/domain'
import type { Site } from '@zhidu/domain'
import { describeInputError } from '@zhidu/rules/explain'
import type { Language, Text } from '@zhidu/rules'

/** The site of a file, or why the file cannot be used. */
export type SiteReading = { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly why: Text }

/** Reads the site's own numbers from a JSON file; without a file the default site. */
export function readSite(file: string | undefined): SiteReading {
  if (file === undefined) return { ok: true, site: defaultSite }
  let document: unknown
  try {
    document = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { ok: false, why: { zh: `读不了现场参数文件 ${file}：${said}`, en: `${file} cannot be read: ${said}` } }
  }
  const result = parseSite(document)
  if (result.ok) return result
  const said = (language: Language): string =>
    result.errors.map((error) => describeInputError(error, language)).join('; ')
  return { ok: false, why: { zh: `现场参数文件 ${file} 有误：${said('zh')}`, en: `${file} is wrong: ${said('en')}` } }
}

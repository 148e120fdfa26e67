import type { Surroundings } from '../surroundings'
import type { Format } from './report'

export const formatNames = ['text', 'json', 'github', 'sarif', 'junit'] as const

/** The format of a name; each is loaded when it is used. */
export async function formatOf(
  name: (typeof formatNames)[number],
  { pages }: Pick<Surroundings, 'pages'>,
): Promise<Format> {
  switch (name) {
    case 'text':
      return (await import('./text')).textFormat
    case 'json':
      return (await import('./json')).jsonFormat
    case 'github':
      return (await import('./github')).githubFormat
    case 'sarif':
      return (await import('./sarif')).sarifFormat(pages)
    case 'junit':
      return (await import('./junit')).junitFormat
  }
}

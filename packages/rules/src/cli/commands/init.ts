import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { commandPart } from '../command-part'
import { WrongUse } from '../wrong-use'

interface InitOptions {
  readonly typescript?: boolean
}

export const init = commandPart<InitOptions>({
  name: 'init',
  about: {
    zh: '写出一个小的起步项目：规则表、示例、CI 工作流；已有的文件一概不动',
    en: 'writes a small start: a rulebook, examples and a CI workflow; files that are there stay as they are',
  },
  arguments: [{ flags: '[folder]', about: { zh: '文件夹，默认当前', en: 'folder; the current one unless told' } }],
  options: [{ flags: '--typescript', about: { zh: '规则表写成 TypeScript', en: 'write the rulebook in TypeScript' } }],
  examples: [
    { line: 'zhidu init my-rules', about: { zh: '建在新文件夹里', en: 'start in a new folder' } },
    { line: 'zhidu init --typescript', about: { zh: '用 TypeScript', en: 'in TypeScript' } },
  ],
  run: async ({ names: [folder = '.'], options }, { note, say, style }, { cwd }) => {
    const { starterFiles } = await import('../starter/starter-files')
    for (const { path, text } of starterFiles(options.typescript === true)) {
      const file = resolve(cwd, folder, path)
      const name = join(folder, path)
      await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => refuse(name, error))
      const isNew = await writeFile(file, text, { flag: 'wx' }).then(
        () => true,
        (error: unknown) => ((error as NodeJS.ErrnoException).code === 'EEXIST' ? false : refuse(name, error)),
      )
      if (isNew) note(`${style('good', '+')} ${name}`)
      else
        note(
          `${style('quiet', '=')} ${name}  ${style('quiet', say({ zh: '已有，未改动', en: 'is there, and was left' }))}`,
        )
    }
    const book = join(folder, options.typescript === true ? 'rulebook.ts' : 'rulebook.json')
    note(say({ zh: `接着试试：zhidu check ${book}`, en: `next: zhidu check ${book}` }))
    return 0
  },
})

function refuse(name: string, error: unknown): never {
  const why = error instanceof Error ? error.message : String(error)
  throw new WrongUse({ zh: `写不了 ${name}：${why}`, en: `cannot write ${name}: ${why}` })
}

import type { Language, Text } from '@zhidu/rules'
import type { Builder } from '../builder'

export type TextTypes = ReturnType<typeof createTextTypes>

/** Text in both languages, and the language in which prose is asked for. */
export function createTextTypes(builder: Builder) {
  const text = builder.objectRef<Text>('Text').implement({
    description: '中英文并列的文字 / a piece of text in both languages',
    fields: (t) => ({
      zh: t.exposeString('zh', { description: '中文 / Chinese' }),
      en: t.exposeString('en', { description: '英文 / English' }),
    }),
  })
  const language = builder.enumType('Language', {
    description: '说明文字所用的语言 / the language of prose',
    values: {
      ZH: { value: 'zh' satisfies Language, description: '中文 / Chinese' },
      EN: { value: 'en' satisfies Language, description: '英文 / English' },
    },
  })
  return { text, language }
}

import { contexts } from '../contexts'

/** Whether a request comes from a person's browser that wants a page. */
export function wantsPage(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html')
}

/**
 * What GraphiQL needs on top: tabs that it opens with lie out of place until each was clicked once, and its editor
 * frames full-width punctuation as suspicious.
 */
const style = `<style>
  .graphiql-tab { transform: none !important; }
  .monaco-editor .unicode-highlight { border: none !important; background: none !important; }
</style>`

/**
 * GraphiQL with the example queries as tabs. Its 9 MB of assets are in the page itself, so that nothing is fetched from
 * elsewhere; they are loaded when the page is first asked for.
 */
export function graphiqlPage(endpoint: string): () => Promise<Response> {
  let page: Promise<string> | undefined
  const render = async (): Promise<string> => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    const defaultTabs = contexts.map(({ example }) => ({ query: example }))
    const html = renderGraphiQL({ title: 'zhidu', endpoint, defaultTabs })
    return html.replace('</head>', `${style}</head>`)
  }
  return async () => {
    page ??= render()
    return new Response(await page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}
